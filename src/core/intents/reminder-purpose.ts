import type { Item, ItemRole } from './find-phrases.ts';

/** First words of what somebody is reminded of: "to register", "om zich te registreren", "pour qu'il s'enregistre". */
const LEADS =
  /^(?:to|about|regarding|of|that|om|dat|aan|voor|eraan|daraan|over|van|an|ans|ums|zur|zum|wegen|bezuglich|daran|dran|dass|damit|sich|die|das|mfa|2fa|pour|afin|de|d|concernant|sur|para|que|sobre|del|acerca)$/;
/** What follows them: the doing itself, in words that would order it elsewhere. */
const ABOUT: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'remind',
  'reminders',
  'pending',
  'registered',
  'reset',
  'enable',
  'set',
  'on',
  'mfa',
  'pronoun',
  'article',
  'for',
  'filler',
  'must',
  'need',
  'please',
  'aux',
  'possessive',
  'because',
  'file',
]);
const WORDS =
  /^(?:zich|zijn|haar|hun|te|zu|sich|seine|ihre|son|sa|leur|su|sus|il|elle|ils|elles|se|s|l|la|que|qu|registr\w*|registrier\w*|inscri\w*|inschrij\w*|enregistr\w*|einricht\w*|einzurichten|anmeld\w*|anzumelden|instel\w*|stellen|in|richten|regelen|up|setup|set|configur\w*|enrol\w*|sign|finish\w*|complet\w*|termin\w*|abschliess\w*|abzuschliessen|af|ronden|maken|setup|einrichtung|inscripcion|inschrijving)$/;
const NAMES: ReadonlySet<ItemRole> = new Set<ItemRole>(['word', 'address', 'mention', 'group', 'department']);

/** "Remind jsmith to set up mfa" reminds: what it is about says nothing more, and orders nothing. */
export function withoutPurpose(all: readonly Item[]): readonly Item[] {
  if (!all.some((item) => item.role === 'remind')) return all;
  const items = withoutStatement(all);
  const reminding = items.findIndex((item) => item.role === 'remind');
  const named = items.findIndex((item) => NAMES.has(item.role) && !WORDS.test(item.fold));
  if (reminding < 0 || named < 0) return items;
  const end = items.findLastIndex(({ role }) => role !== 'mark' && role !== 'please' && role !== 'filler');
  let start = end + 1;
  while (start > named + 1 && tells(items[start - 1])) start -= 1;
  // The first word of a purpose may also be one that a purpose goes on with.
  const lead = items.findIndex((item, at) => at >= start && LEADS.test(item.fold));
  const left = items.slice(0, lead);
  return lead > named && left.some((item) => item.role === 'remind')
    ? [...left, ...items.slice(end + 1)]
    : items;
}

/** ", she still has not registered": why, as of everybody who is reminded. */
const TELLS_WHY: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'pronoun',
  'past',
  'pending',
  'aux',
  'filler',
  'registered',
  'not',
  'mark',
]);

function withoutStatement(items: readonly Item[]): readonly Item[] {
  const cut = items.findIndex(
    ({ role, fold }, at) => role === 'mark' && ',.-('.includes(fold) && items[at + 1]?.role === 'pronoun',
  );
  const rest = items.slice(cut + 1);
  const states = rest.some(({ role }) => role === 'pending' || role === 'registered');
  return cut > 0 && states && rest.every(({ role }) => TELLS_WHY.has(role)) ? items.slice(0, cut) : items;
}

function tells(item: Item | undefined): boolean {
  return item !== undefined && (ABOUT.has(item.role) || WORDS.test(item.fold) || LEADS.test(item.fold));
}
