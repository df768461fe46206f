import type { Mutation } from './mutations.ts';

const SILENT = 'test/core/intents/silent-words';

/** The guards found by sentences of people who had never seen the grammar. */
export const WORD_MUTATIONS: readonly Mutation[] = [
  {
    guard: 'words: on and off at once is no order',
    file: 'src/core/intents/wished-states.ts',
    find: ` || isPaired(items)`,
    replace: '',
    tests: { path: SILENT, title: 'both ways at once' },
  },
  {
    guard: 'words: praise is no report of a registration',
    file: 'src/core/intents/read-operation.ts',
    find: `role === 'registered' && isPraised(items) ? NOTHING : asked(items, { kind })`,
    replace: 'asked(items, { kind })',
    tests: { path: SILENT, title: 'praise before it' },
  },
  {
    guard: 'words: a surname that is a word elsewhere is not dropped',
    file: 'src/core/intents/capital-names.ts',
    find: `(isSurname(items, place) || isFirstName(items, place)) && isMixed(place)`,
    replace: 'false',
    tests: { path: SILENT, title: 'a word of the grammar with a capital' },
  },
  {
    guard: 'words: what forbids before an explained order forbids it',
    file: 'src/core/intents/drop-preamble.ts',
    find: `return !refuses && !timed && !doubts;`,
    replace: 'return true;',
    tests: { path: 'test/core/intents/preambles', title: 'words that forbid' },
  },
  {
    guard: 'words: what was taken out from between two words does not join them to one name',
    file: 'src/core/intents/take-extras.ts',
    find: `nameNewcomers(keptApart(timed.items, all))`,
    replace: 'nameNewcomers(timed.items)',
    tests: { path: 'test/core/intents/evident-names', title: 'two words with something between them' },
  },
  {
    guard: 'words: a first name that is a verb elsewhere is not passed over',
    file: 'src/core/intents/read-targets.ts',
    find: `mayBeFirstName(walk, item) || `,
    replace: '',
    tests: { path: 'test/core/intents/evident-names', title: 'two words with something between them' },
  },
  {
    guard: 'words: what denies is no surname, however it is written',
    file: 'src/core/intents/evident-names.ts',
    find: `leads ? !NEVER.has(match.role) : SURNAMES.has(match.role)`,
    replace: 'true',
    tests: { path: 'test/core/intents/evident-names', title: 'what denies, sets a time' },
  },
  {
    guard: 'words: a word that leads to a length and is a first name is not passed over',
    file: 'src/core/intents/find-phrases.ts',
    find: `withoutFirstName(longestMatch(place), place)`,
    replace: 'longestMatch(place)',
    tests: { path: 'test/core/intents/evident-names', title: 'a name of which one part' },
  },
  {
    guard: 'words: a verb behind a first name may be the surname',
    file: 'src/core/intents/read-targets.ts',
    find: ` || mayBeSurname(walk, item)`,
    replace: '',
    tests: { path: 'test/core/intents/evident-names', title: 'a name of which one part' },
  },
  {
    guard: 'words: a verb at the start is not passed over where somebody needs something',
    file: 'src/core/intents/read-change.ts',
    find: `if (opensWithName(items)) return`,
    replace: 'if (false) return',
    tests: { path: 'test/core/intents/evident-names', title: 'a name of which one part' },
  },
  {
    guard: 'a text that is cut on a card, also on a button, is seen in its picture',
    file: 'test/support/in-page/judge-drawing.js',
    find: 'if (hides && lines.some((line) => sticksOut(line, edge))) return true;',
    replace: 'if (false) return true;',
    tests: { path: 'test/e2e/draw-cards', title: 'would be seen' },
  },
  {
    guard: 'a card that is wider than a phone is seen in its picture',
    file: 'test/support/in-page/judge-drawing.js',
    find: '.filter((element) => sticksOut(element.getBoundingClientRect(), box.getBoundingClientRect()))',
    replace: '.filter(() => false)',
    tests: { path: 'test/e2e/draw-cards', title: 'wider than a phone' },
  },
  {
    guard: 'words that are too faint on their ground are seen in the picture',
    file: 'test/support/in-page/judge-drawing.js',
    find: 'return contrast < (large ? 3 : 4.5) ?',
    replace: 'return contrast < 1 ?',
    tests: { path: 'test/e2e/draw-cards', title: 'yellow words' },
  },
  {
    guard: 'a mark of a template that was left unfilled is seen in the picture',
    file: 'test/support/in-page/judge-drawing.js',
    find: "...texts.filter(({ text }) => text.includes('${')).map(",
    replace: '...texts.filter(() => false).map(',
    tests: { path: 'test/e2e/draw-cards', title: 'a mark without its value' },
  },
  {
    guard: 'a hint that its field cuts is seen in the picture',
    file: 'test/support/in-page/judge-drawing.js',
    find: '...(widthOf(shown, field) > room + SIDEWAYS ?',
    replace: '...(widthOf(shown, field) < 0 ?',
    tests: { path: 'test/e2e/draw-cards', title: 'a hint that is too long' },
  },
];
