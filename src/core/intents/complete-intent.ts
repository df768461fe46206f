import { parsePersonId, parseRequestId } from '../ids.ts';
import { MFA_STATES } from '../mfa-state.ts';
import { cleanTargets } from './clean-targets.ts';
import { LIST_FILTERS, type IncompleteIntent, type Intent, type PeopleIntent } from './intent.ts';

/** A hundred people by their ids. */
const LONGEST_FOUND = 3_700;

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
    case 'undo': {
      const request = requestIn(inputs);
      return request === undefined ? known : { kind: known.of, request, ...reasonOf(known), ...dryOf(known) };
    }
    case 'pause':
    case 'resume':
    case 'retry': {
      const request = requestIn(inputs);
      return request === undefined ? known : { kind: known.of, request };
    }
    case 'status':
    case 'history':
    case 'why':
    case 'reset':
    case 'revoke':
    case 'remind': {
      const targets = targetsOf(known, inputs);
      return targets.length > 0 ? { kind: known.of, targets, ...notedIn(known) } : known;
    }
  }
}

function completeChange(known: IncompleteIntent, inputs: Inputs): Intent {
  const to = known.to ?? MFA_STATES.find((state) => state === inputs['to']);
  const targets = targetsOf(known, inputs);
  // An end that was wished for and is not told must not become a change for ever.
  const length = known.for ?? (known.openEnded ? offeredLength(inputs) : undefined);
  if (!to || targets.length === 0 || (known.openEnded && length === undefined))
    return { ...known, ...(to ? { to } : {}), targets };
  return {
    kind: 'change',
    to,
    targets,
    ...reasonOf(known),
    ...ticketOf(known),
    ...(length === undefined ? {} : { for: length }),
    ...dryOf(known),
    ...(known.waves === undefined ? {} : { waves: known.waves }),
    ...(known.emergency === undefined ? {} : { emergency: known.emergency }),
  };
}

function completeConvert(known: IncompleteIntent, inputs: Inputs): Intent {
  const targets = targetsOf(known, inputs);
  if (targets.length === 0) return known;
  return {
    kind: 'convert',
    targets,
    ...reasonOf(known),
    ...ticketOf(known),
    ...dryOf(known),
    ...(known.waves === undefined ? {} : { waves: known.waves }),
  };
}

/** The lengths a form offers; anything else can be typed. */
export const OFFERED_LENGTHS = ['PT1H', 'PT2H', 'PT4H', 'PT8H', 'P1D'] as const;

function completeExtend(known: IncompleteIntent, inputs: Inputs): Intent {
  const request = known.request ?? parseRequestId(inputs['request'] ?? '');
  const length = known.for ?? offeredLength(inputs);
  return request !== undefined && length !== undefined ? { kind: 'extend', request, for: length } : known;
}

function completeList(known: IncompleteIntent, inputs: Inputs): Intent {
  const filter = LIST_FILTERS.find((value) => value === inputs['filter']);
  return filter ? { kind: 'list', filter } : known;
}

function targetsOf(known: IncompleteIntent, inputs: Inputs): readonly string[] {
  if (known.targets?.length) return known.targets;
  const typed = inputs['targets'] ?? '';
  return [...new Set([...(typed.trim() === '' ? [] : cleanTargets(typed)), ...foundIn(inputs)])];
}

function offeredLength(inputs: Inputs): string | undefined {
  return OFFERED_LENGTHS.find((value) => value === inputs['length']);
}

function reasonOf({ reason }: IncompleteIntent): { readonly reason?: string } {
  return reason === undefined ? {} : { reason };
}

function notedIn(known: IncompleteIntent): Pick<PeopleIntent, 'reason' | 'ticket' | 'dryRun'> {
  return { ...reasonOf(known), ...ticketOf(known), ...dryOf(known) };
}

/** A look ahead stays one. */
function dryOf({ dryRun }: IncompleteIntent): { readonly dryRun?: true } {
  return dryRun === undefined ? {} : { dryRun };
}

function ticketOf({ ticket }: IncompleteIntent): { readonly ticket?: string } {
  return ticket === undefined ? {} : { ticket };
}

/** Something that is no number of a request goes on too, and is answered as unknown with what was typed. */
function requestIn(inputs: Inputs): string | undefined {
  const typed = inputs['request']?.trim().slice(0, 20);
  return typed ? (parseRequestId(typed) ?? typed) : undefined;
}

/** Whom a people picker found: object ids with commas between them. Clients without one send nothing, or an empty text. */
function foundIn(inputs: Inputs): readonly string[] {
  const found = (inputs['people'] ?? '').slice(0, LONGEST_FOUND).split(',');
  return found.flatMap((each) => parsePersonId(each.trim()) ?? []);
}
