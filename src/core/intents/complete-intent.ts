import { parseRequestId } from '../ids.ts';
import { MFA_STATES } from '../mfa-state.ts';
import { cleanTargets } from './clean-targets.ts';
import { LIST_FILTERS, type IncompleteIntent, type Intent } from './intent.ts';

type Inputs = Readonly<Record<string, string>>;

/** The incomplete command with the form's answers; still incomplete when they do not suffice. Inputs are text from outside. */
export function completeIntent(known: Intent, inputs: Inputs): Intent {
  if (known.kind !== 'incomplete') return known;
  switch (known.of) {
    case 'change':
      return completeChange(known, inputs);
    case 'convert':
      return completeConvert(known, inputs);
    case 'delegate': {
      const targets = targetsOf(known, inputs);
      const until = known.until === undefined ? {} : { until: known.until };
      return targets.length === 1 ? { kind: 'delegate', targets, ...until } : known;
    }
    case 'list':
      return completeList(known, inputs);
    case 'extend':
      return completeExtend(known, inputs);
    case 'approve':
    case 'reject':
    case 'cancel':
    case 'undo':
    case 'pause':
    case 'resume':
    case 'retry':
      return inputs['request'] ? { kind: known.of, request: inputs['request'].trim().slice(0, 20) } : known;
    case 'status':
    case 'history':
    case 'why':
    case 'reset':
    case 'revoke':
    case 'remind': {
      const targets = targetsOf(known, inputs);
      return targets.length > 0 ? { kind: known.of, targets } : known;
    }
  }
}

function completeChange(known: IncompleteIntent, inputs: Inputs): Intent {
  const to = known.to ?? MFA_STATES.find((state) => state === inputs['to']);
  const targets = targetsOf(known, inputs);
  if (!to || targets.length === 0) return { ...known, ...(to ? { to } : {}), targets };
  const { reason, ticket, dryRun } = known;
  return {
    kind: 'change',
    to,
    targets,
    ...(reason === undefined ? {} : { reason }),
    ...(ticket === undefined ? {} : { ticket }),
    ...(known.for === undefined ? {} : { for: known.for }),
    ...(dryRun === undefined ? {} : { dryRun }),
    ...(known.emergency === undefined ? {} : { emergency: known.emergency }),
  };
}

function completeConvert(known: IncompleteIntent, inputs: Inputs): Intent {
  const targets = targetsOf(known, inputs);
  const { reason, ticket, dryRun } = known;
  if (targets.length === 0) return known;
  return {
    kind: 'convert',
    targets,
    ...(reason === undefined ? {} : { reason }),
    ...(ticket === undefined ? {} : { ticket }),
    ...(dryRun === undefined ? {} : { dryRun }),
  };
}

/** The lengths a form offers; anything else can be typed. */
export const OFFERED_LENGTHS = ['PT1H', 'PT2H', 'PT4H', 'PT8H', 'P1D'] as const;

function completeExtend(known: IncompleteIntent, inputs: Inputs): Intent {
  const request = known.request ?? parseRequestId(inputs['request'] ?? '');
  const length = known.for ?? OFFERED_LENGTHS.find((value) => value === inputs['length']);
  return request !== undefined && length !== undefined ? { kind: 'extend', request, for: length } : known;
}

function completeList(known: IncompleteIntent, inputs: Inputs): Intent {
  const filter = LIST_FILTERS.find((value) => value === inputs['filter']);
  return filter ? { kind: 'list', filter } : known;
}

function targetsOf(known: IncompleteIntent, inputs: Inputs): readonly string[] {
  const typed = inputs['targets'];
  return known.targets?.length ? known.targets : typed ? cleanTargets(typed) : [];
}
