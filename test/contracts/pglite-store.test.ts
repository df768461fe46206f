import { afterAll, beforeAll, describe } from '@jest/globals';
import { auditContract } from './audit-contract.ts';
import { cardsContract } from './cards-contract.ts';
import { claimsContract } from './claims-contract.ts';
import { failuresContract } from './failures-contract.ts';
import { heapContract } from './heap-contract.ts';
import { guardRailsContract } from './guard-rails-contract.ts';
import { jobsContract } from './jobs-contract.ts';
import { quotaContract } from './quota-contract.ts';
import { remindersContract } from './reminders-contract.ts';
import { requestsContract } from './requests-contract.ts';
import { pgliteBench } from './store-bench.ts';

describe('the store on PGlite', () => {
  const bench = pgliteBench();
  beforeAll(() => bench.start());
  afterAll(() => bench.end());
  requestsContract(bench);
  quotaContract(bench);
  claimsContract(bench);
  heapContract(bench);
  remindersContract(bench);
  guardRailsContract(bench);
  cardsContract(bench);
  auditContract(bench);
  failuresContract(bench);
  jobsContract(bench);
});
