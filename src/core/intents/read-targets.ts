import { isNoName } from './is-no-name.ts';
import { isAccountOf } from './is-account-of.ts';
import { hidesABlank, hidesAWord } from './hidden-words.ts';
import { PARTICLES, type Item, type ItemRole } from './find-phrases.ts';
import { FILE_TARGET, type Target } from './intent.ts';
import { isSpoken } from './languages.ts';
import type { Lexicon } from './lexicon.ts';
import { mayLead, mayMeanFor } from './name-openings.ts';
import { NAME_WORDS } from './name-words.ts';

export interface TargetReading {
  readonly targets: readonly Target[];
  /** Names stand in one unbroken list. Otherwise some unknown word may not be a name at all. */
  readonly clear: boolean;
}

/** State of the walk along the sentence; see `readTargets`. */
interface Walk {
  readonly lexicon: Lexicon;
  /** Names of accounts that stand behind a name, in brackets. */
  readonly accounts: string[];
  readonly targets: Target[];
  words: string[];
  prefix: '' | 'group:' | 'department:';
  plural: boolean;
  /** What stood between the last name and the next one. `hard` cannot be mended by a comma. */
  gap: 'none' | 'separator' | 'soft' | 'hard';
  clear: boolean;
  dangling: boolean;
  /** Role of the item before this one, and whether it announced the name now being read. */
  previous: ItemRole | undefined;
  announced: boolean;
  /** Some word of the name now being read may be none. */
  unsure: boolean;
  /** An address stood in brackets behind a name and replaced it. */
  paired: boolean;
  /** The name now being read is one by its capitals. */
  evident: boolean;
}

const NAME_LENGTH = 4;

/** Collects what was typed for each person. Unknown words count as names only in one list, each name being short. */
export function readTargets(items: readonly Item[], lexicon: Lexicon): TargetReading {
  const walk: Walk = {
    lexicon,
    accounts: [],
    targets: [],
    words: [],
    prefix: '',
    plural: false,
    gap: 'none',
    clear: true,
    dangling: false,
    previous: undefined,
    announced: false,
    unsure: false,
    paired: false,
    evident: false,
  };
  items.forEach((item, index) => {
    step(walk, item, items[index + 1]);
    walk.previous = item.role;
  });
  flush(walk);
  const file = items.some((item) => item.role === 'file');
  // "for the people in this list: jsmith, bob" names them itself.
  if (file && walk.targets.length === 0 && walk.prefix === '')
    return { targets: [FILE_TARGET], clear: walk.clear };
  const targets = [...new Set(walk.targets)];
  // "Smith, John <john@contoso.com>" would leave "smith" behind as a second person.
  if (walk.paired && targets.some((target) => !target.includes('@') && !walk.accounts.includes(target)))
    walk.clear = false;
  return { targets, clear: walk.clear && !walk.dangling && walk.prefix === '' };
}

const MARKERS: Partial<Record<ItemRole, 'group:' | 'department:'>> = {
  group: 'group:',
  groups: 'group:',
  department: 'department:',
};

function step(walk: Walk, item: Item, next: Item | undefined): void {
  const marker = MARKERS[item.role];
  if (item.role === 'word' || item.role === 'ticketId' || item.role === 'number') addWord(walk, item);
  else if (item.role === 'address') addAddress(walk, item);
  else if (item.role === 'mention') addTarget(walk, item.text);
  else if (marker !== undefined) addMarker(walk, item, marker);
  else if (item.role === 'mfa' && walk.prefix !== '' && walk.words.length === 0) walk.words.push(item.text);
  else if ((item.fold === '(' || item.fold === '<') && next?.role === 'address' && walk.words.length > 0)
    pairAddress(walk);
  else if (item.fold === '(' && next?.role === 'word' && isAccountOf(next.fold, walk)) {
    walk.accounts.push(next.text);
    pairAddress(walk);
  } else if (item.role === 'and' || item.role === 'mark') addMark(walk, item, next);
  else {
    flush(walk);
    if (mayBeFirstName(walk, item) || mayBeSurname(walk, item)) walk.clear = false;
    // "group all staff nl": a phrase inside the name would leave another group.
    if (walk.prefix !== '' && item.role !== 'article' && item.role !== 'for') walk.clear = false;
    const soft = ['article', 'account', 'for', 'possessive', 'everyone', 'file'].includes(item.role);
    if (walk.targets.length > 0) setGap(walk, soft ? 'soft' : 'hard');
    if (!soft) walk.plural = false;
  }
}

function addWord(walk: Walk, item: Item): void {
  if (item.role !== 'word' && walk.prefix === '') walk.clear = false;
  if (walk.words.length === 0) {
    startTarget(walk);
    walk.announced = walk.previous === 'for' || walk.previous === 'and' || walk.previous === 'account';
    if (mayMeanFor(walk, item) || mayLead(walk, item)) walk.unsure = true;
  }
  walk.evident = item.named === true;
  if (walk.prefix === '' && !isNameLike(item, walk) && !BEFORE_SURNAMES.test(walk.words.at(-1) ?? ''))
    walk.unsure = true;
  walk.words.push(item.text.replace(/^@/, ''));
  if (isTooLong(walk.words)) walk.unsure = true;
}

const PASSED_OVER: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'set',
  'need',
  'must',
  'pronoun',
  'filler',
  'aux',
]);

/** "for mark uit den boogaard": passed over, the verb would leave somebody else's name behind. */
function mayBeFirstName({ previous }: Walk, { role, fold }: Item): boolean {
  return previous === 'for' && PASSED_OVER.has(role) && NAME_WORDS.has(fold);
}

const JOINED: ReadonlySet<ItemRole> = new Set<ItemRole>(['set', 'enable', 'need', 'filler', 'account']);

/** "für lucía grant einschalten": the verb may be the rest of the name before it. */
function mayBeSurname({ previous }: Walk, { role, fold, last }: Item): boolean {
  const single = (last ?? fold) === fold || PARTICLES.has(fold);
  return previous === 'word' && JOINED.has(role) && single && NAME_WORDS.has(last ?? fold);
}

/** Particles do not count: "maria de la cruz". So many words that none can be a name are not counted at all. */
function isTooLong(words: readonly string[]): boolean {
  if (words.length <= NAME_LENGTH) return false;
  return words.length > 2 * NAME_LENGTH || words.filter((word) => !PARTICLES.has(word)).length > NAME_LENGTH;
}

/** "van der meer": behind these stands a surname, whatever else the word means. */
const BEFORE_SURNAMES = /^(?:der|den|ter|ten|von|van)$/;

/** At least one letter, and nothing that no account name has; an initial may end with a dot. */
const NAME_SHAPE = /^@?(?=[^\p{L}]*\p{L})[\p{L}\p{M}\p{N}'._#&+\\-]+$/u;

/** "cc: jsmith": what stands before a name in a mail. */
const LABELS = /^(?:b?cc|kopie|copie|copia|tel|fax)$/;

/** "niall ó súilleabháin": the accent tells them from words of other languages. */
const IRISH = /^(?:ó|ní|uí)$/;

/** A word that any of the five languages uses otherwise is no name we could be sure of: "pbakker graag". */
function isNameLike(item: Item, walk: Walk): boolean {
  if (item.named || NAME_WORDS.has(item.fold) || IRISH.test(item.text)) return true;
  if (!NAME_SHAPE.test(item.text) || LABELS.test(item.fold) || walk.lexicon.ordinary.has(item.fold))
    return false;
  return !isSpoken(item.fold) || item.text.endsWith('.');
}

/** A new name after another needs a separator: "jsmith of finance" names nobody we could be sure of. */
function startTarget(walk: Walk): void {
  if (walk.targets.length > 0 && (walk.gap === 'soft' || walk.gap === 'hard')) walk.clear = false;
  walk.gap = 'none';
  walk.dangling = false;
}

/** "John Smith <john@contoso.com>" is one person: the address says it best. */
function addAddress(walk: Walk, item: Item): void {
  if (walk.words.length > 0) walk.clear = false;
  flush(walk);
  addTarget(walk, item.text);
}

/** "John Smith (john@contoso.com)": the name only introduces the address. */
function pairAddress(walk: Walk): void {
  walk.words = [];
  walk.unsure = false;
  walk.paired = true;
}

function addTarget(walk: Walk, target: Target): void {
  flush(walk);
  startTarget(walk);
  if (walk.prefix !== '') walk.clear = false;
  walk.targets.push(target);
}

/** "group finance" and "the finance group" are the same group. */
function addMarker(walk: Walk, item: Item, marker: 'group:' | 'department:'): void {
  if (walk.words.length > 0 && walk.prefix === '') {
    if (walk.words.length > 1 && ARTICLE.test(walk.words[0] ?? '')) walk.words.shift();
    walk.prefix = marker;
    flush(walk);
    setGap(walk, 'soft');
    return;
  }
  flush(walk);
  walk.prefix = marker;
  walk.plural = item.role === 'groups';
}

/** "de finance groep": before a group the particle is an article. */
const ARTICLE = /^(?:de|het|la|le|el|der|die|das)$/;

function addMark(walk: Walk, item: Item, next: Item | undefined): void {
  const { prefix, plural } = walk;
  const named = walk.words.length > 0;
  flush(walk);
  if (plural && named) walk.prefix = prefix;
  if (walk.targets.length === 0) return;
  const blank = item.fold === '\n' && next?.role === 'mark' && next.fold === '\n';
  if (walk.paired && (item.fold === ')' || item.fold === '>')) setGap(walk, 'soft');
  else if ('.?:><)'.includes(item.fold) && item.role === 'mark') setGap(walk, 'hard');
  else if (blank) setGap(walk, 'hard');
  else if (item.fold === '(') setGap(walk, 'soft');
  else if (walk.gap !== 'hard') walk.gap = 'separator';
  walk.dangling = item.role === 'and' && next?.role !== 'filler';
}

function setGap(walk: Walk, gap: 'soft' | 'hard'): void {
  if (walk.gap === 'hard' || (gap === 'soft' && walk.gap === 'separator')) return;
  walk.gap = gap;
}

function flush(walk: Walk): void {
  if (walk.words.length === 0) return;
  if (walk.prefix === '' && isNoName(walk.words)) walk.clear = false;
  const hides = hidesAWord(walk.words, walk.announced) || hidesABlank(walk.words, walk.lexicon);
  if (walk.unsure || (walk.prefix === '' && !walk.evident && hides)) walk.clear = false;
  walk.unsure = false;
  walk.targets.push(walk.prefix + walk.words.join(' '));
  walk.words = [];
  walk.prefix = '';
  walk.gap = 'none';
}
