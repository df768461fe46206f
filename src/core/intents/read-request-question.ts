import type { Item, ItemRole } from './find-phrases.ts';
import type { PeopleIntent } from './intent.ts';
import { requestIds } from './read-request-command.ts';

const ASKING: ReadonlySet<ItemRole> = new Set<ItemRole>(['aux', 'status', 'report']);
/** "should I approve REQ-12?" asks for advice instead. */
const ASKS_FOR_FACTS =
  /^(?:who|where|when|what|how|wie|waar|wanneer|hoe|wat|wer|wo|wann|was|qui|quand|quien|donde|cuando)$/;
const NO_QUESTION: readonly ItemRole[] = [
  'enable',
  'disable',
  'enforce',
  'set',
  'need',
  'must',
  'mfa',
  'veto',
  'not',
  'reported',
  'other',
  'except',
  'or',
  'and',
];

/** "is REQ-12 done", "where is REQ-12", "REQ-12?": whatever is asked about a request, its state answers. */
export function readRequestStatus(
  items: readonly Item[],
  roles: ReadonlySet<ItemRole>,
): PeopleIntent | undefined {
  if (!roles.has('requestId') || NO_QUESTION.some((role) => roles.has(role))) return undefined;
  const opens = firstOf(items);
  const asks =
    ASKING.has(opens?.role ?? 'mark') || (opens?.role === 'question' && ASKS_FOR_FACTS.test(opens.fold));
  const bare = items.every(({ role }) => role === 'requestId' || role === 'mark');
  if (!asks && !(bare && items.at(-1)?.fold === '?')) return undefined;
  return { kind: 'status', targets: requestIds(items).map((id) => id.toLowerCase()) };
}

const PUTS = /^(?:put|set|roll|change|zet|draai|stel|stell|setz|setze|dreh|remets|vuelve)$/;
const BACK = /^(?:back|terug|zuruck)$/;

/** "put REQ-12 back": verb, request and nothing else. */
export function putsBack(items: readonly Item[]): boolean {
  if (!items.some(isRequest)) return false;
  const [verb, request, back, ...more] = items.filter(
    ({ role, fold }) => role !== 'mark' && role !== 'please' && (role !== 'filler' || BACK.test(fold)),
  );
  return (
    more.length === 0 &&
    request?.role === 'requestId' &&
    PUTS.test(verb?.fold ?? '') &&
    BACK.test(back?.fold ?? '')
  );
}

const REPORT = /^(?:bericht|rapport|informe|verslag|report|reporte|berichte)$/;
const AROUND: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'for',
  'article',
  'mark',
  'please',
  'filler',
  'request',
]);

const ABOUT = /^(?:zu|zum|zur|uber|von|over|van|voor|de|du|sur|sobre|del|on|for|about|fur)$/;

/** "Bericht REQ-12": beside a request the word is no message, whatever it is in the other language. */
export function asksForReport(items: readonly Item[]): boolean {
  if (!items.some(isRequest)) return false;
  const said = items.filter(({ role, fold }) => !AROUND.has(role) && !ABOUT.test(fold));
  const [first, second] = said;
  return (
    said.length === 2 &&
    first !== undefined &&
    second !== undefined &&
    [first, second].some(({ fold }) => REPORT.test(fold)) &&
    [first, second].some(({ role }) => role === 'requestId')
  );
}

function isRequest({ role }: Item): boolean {
  return role === 'requestId';
}

/** What opens the sentence. */
export function firstOf(items: readonly Item[]): Item | undefined {
  return items.find(({ role }) => role !== 'mark' && role !== 'filler' && role !== 'greet');
}
