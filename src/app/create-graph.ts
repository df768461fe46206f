import type { CredentialSettings } from '../adapters/graph/credential.ts';
import { GraphClient } from '../adapters/graph/graph-client.ts';
import { GraphDirectory } from '../adapters/graph/graph-directory.ts';
import { GraphGroups } from '../adapters/graph/graph-groups.ts';
import { GraphPolicySignIns } from '../adapters/graph/graph-policy-sign-ins.ts';
import { GraphReaders } from '../adapters/graph/graph-readers.ts';
import { GraphTenantReader } from '../adapters/graph/graph-tenant-reader.ts';
import { GraphMfaStates } from '../adapters/graph/graph-mfa-states.ts';
import { GraphSignIns } from '../adapters/graph/graph-sign-ins.ts';
import { Pacer } from '../adapters/graph/pacer.ts';
import type { Config } from '../config/config.ts';
import type { Policy } from '../core/policy.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { Directory } from '../core/ports/directory.ts';
import type { Groups } from '../core/ports/groups.ts';
import type { Log } from '../core/ports/log.ts';
import type { Readers } from '../core/ports/readers.ts';
import type { MfaStates } from '../core/ports/mfa.ts';
import type { PolicySignIns } from '../core/ports/policy-sign-ins.ts';
import type { SignIns } from '../core/ports/sign-ins.ts';
import type { Pace } from '../core/ports/pace.ts';
import type { TenantReader } from '../core/ports/tenant-reader.ts';
import type { QuotaBook } from '../core/ports/quota-book.ts';

export interface Graph {
  readonly client: GraphClient;
  readonly directory: Directory;
  readonly groups: Groups;
  readonly mfa: MfaStates;
  readonly signIns: SignIns;
  readonly policySignIns: PolicySignIns;
  readonly tenant: TenantReader;
  readonly pace: Pace;
  readonly readers: Readers;
  /** Finds out what there is to ask about the tenant. Never throws, whatever Graph does. */
  readonly warm: () => Promise<void>;
}

export interface GraphParts {
  readonly config: Config;
  readonly policy: Policy;
  readonly quotas: QuotaBook;
  readonly log: Log;
  readonly clock: Clock;
  /** Told the `Date` header of every answer. */
  readonly onDate?: (header: string | null) => void;
}

/** One client, and so one token and one set of connections, for all that is read from and written to Graph. */
export function createGraph({ config, policy, quotas, log, clock, onDate }: GraphParts): Graph {
  const client = new GraphClient({
    baseUrl: config.graph.baseUrl,
    credential: credentialOf(config),
    now: () => clock.now().getTime(),
    ...(onDate && { onDate }),
  });
  const pacer = new Pacer({ quota: policy.bulk.quota, book: quotas });
  const mfa = new GraphMfaStates({ client, log, pacer });
  const [directory, readers] = [new GraphDirectory(client, pacer), new GraphReaders(client, log)];
  const signIns = new GraphSignIns(client, log);
  const [groups, tenant] = [new GraphGroups(client), new GraphTenantReader(client, pacer)];
  const policySignIns = new GraphPolicySignIns(client, log);
  return {
    client,
    signIns,
    policySignIns,
    tenant,
    directory,
    groups,
    readers,
    mfa,
    pace: pacer,
    warm: () => mfa.warm(),
  };
}

/** The settings' credential in the Graph adapter's words. */
export function credentialOf({ tenantId, graph }: Config): CredentialSettings {
  const { credential, authorityHost } = graph;
  if (credential.kind === 'managed-identity') return credential;
  const app = { tenantId, clientId: credential.clientId, authorityHost };
  switch (credential.kind) {
    case 'stand-in':
    case 'client-secret':
      return { kind: 'client-secret', ...app, clientSecret: credential.clientSecret };
    case 'certificate': {
      const { kind, certificatePath, certificatePassword } = credential;
      return { kind, ...app, certificatePath, ...(certificatePassword ? { certificatePassword } : {}) };
    }
    case 'workload-identity':
      return { kind: credential.kind, ...app, tokenFilePath: credential.tokenFile };
  }
}
