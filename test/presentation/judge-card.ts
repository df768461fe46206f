import { createRequire } from 'node:module';
import { MAX_CARD_BYTES } from '../../src/presentation/bind-card.ts';
import { inputsOf, objectsIn, textsOf } from './walk-card.ts';

/** The part of the library that we use; its own types do not compile under our settings. */
interface Renderer {
  readonly AdaptiveCard: new () => {
    parse(card: unknown, context: Context): void;
    validateProperties(): { readonly validationEvents: readonly { readonly message: string }[] };
  };
  readonly SerializationContext: new (version: unknown) => Context;
  readonly Versions: { readonly v1_5: unknown };
}
interface Context {
  readonly eventCount: number;
  getEventAt(index: number): { readonly message: string };
}

// The package's own entry is ES syntax in a file that Node takes for CommonJS; the bundle loads everywhere.
const { AdaptiveCard, SerializationContext, Versions } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.min.js',
) as Renderer;

const VERBS = [
  'confirm',
  'cancel',
  'approve',
  'reject',
  'stop',
  'withdraw',
  'page-previous',
  'page-next',
  'page-refresh',
  'stuck-enforce',
  'stuck-reset',
  'bulk-pause',
  'bulk-resume',
  'bulk-cancel',
  'as-file',
  'pick',
  'complete',
  'suggest',
  'not-me',
];
const INPUT_IDS = [
  'reason',
  'ticket',
  'proof',
  'number',
  'person',
  'source',
  'whom',
  'targets',
  'people',
  'somebody',
  'to',
  'request',
  'length',
  'filter',
  'strike',
];
/** Drawn by Teams on every platform (https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference). */
const ELEMENTS = [
  'AdaptiveCard',
  'TextBlock',
  'Container',
  'Input.Text',
  'Input.ChoiceSet',
  'Action.Execute',
  'Action.Submit',
  // The people picker of Teams, in cards of every version (https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/people-picker).
  'Data.Query',
];

/** Everything that is wrong with a card, in words; an empty list is a good card. */
export function problemsOf(card: unknown): readonly string[] {
  if (card === undefined) return ['there is no card'];
  const json = JSON.stringify(card);
  return [
    ...schemaProblems(card),
    ...(Buffer.byteLength(json) > MAX_CARD_BYTES ? [`${Buffer.byteLength(json)} bytes`] : []),
    ...(json.includes('${') ? ['a template mark was left unfilled'] : []),
    ...(/"https?:\/\/(?!adaptivecards\.io\/schemas)/.test(json) ? ['an address'] : []),
    ...headingProblems(card),
    ...textProblems(card),
    ...inputProblems(card),
    ...actionProblems(card),
  ];
}

/** Parsed by Microsoft's own renderer, which lists what it does not know. */
function schemaProblems(card: unknown): readonly string[] {
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  parsed.parse(card, context);
  const searches = objectsIn(card).filter((each) => 'choices.data' in each).length;
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const unknown = objectsIn(card)
    .filter(({ type }) => typeof type === 'string' && !ELEMENTS.includes(type))
    .map(({ type }) => `unexpected element ${String(type)}`);
  const invalid = parsed.validateProperties().validationEvents.map(({ message }) => message);
  const empty = invalid.findIndex((message) => message.includes('at least one choice'));
  // A people picker brings its choices itself.
  if (searches > 0 && empty >= 0) invalid.splice(empty, 1);
  // The library checks `lang` with a stateful expression, which refuses every second card whatever it holds.
  return [
    ...events.filter((event) => !/property "lang"|Property "choices\.data"/.test(event)),
    ...unknown,
    ...invalid,
  ];
}

function headingProblems(card: unknown): readonly string[] {
  const headings = objectsIn(card).filter(({ style, type }) => type === 'TextBlock' && style === 'heading');
  return headings.length === 1 ? [] : [`${headings.length} headings`];
}

function textProblems(card: unknown): readonly string[] {
  const unwrapped = objectsIn(card).filter(({ type, wrap }) => type === 'TextBlock' && wrap !== true);
  const empty = textsOf(card).filter((text) => text.trim() === '');
  return [
    ...unwrapped.map(({ text }) => `not wrapped: ${String(text)}`),
    ...empty.map(() => 'an empty text'),
  ];
}

function inputProblems(card: unknown): readonly string[] {
  return inputsOf(card).flatMap((input) => [
    ...(INPUT_IDS.includes(String(input['id'])) ? [] : [`input id ${String(input['id'])}`]),
    ...(typeof input['label'] === 'string' && input['label'] !== '' ? [] : ['an input without label']),
    ...(input['isRequired'] === true && !input['errorMessage']
      ? ['a required input without error message']
      : []),
  ]);
}

function actionProblems(card: unknown): readonly string[] {
  const actions = objectsIn(card).filter(({ type }) => String(type).startsWith('Action.'));
  const most = actions.length > 2 * 3 ? ['more than three buttons'] : [];
  return actions.reduce<string[]>((problems, { type, verb, data, fallback, title }) => {
    const fields = Object.keys(data ?? {})
      .sort()
      .join();
    if (type === 'Action.Execute' && (fields !== 'action' || !VERBS.includes(String(verb)) || !fallback))
      problems.push(`button ${String(verb)} with ${fields}`);
    if (type === 'Action.Submit' && fields !== 'action,verb') problems.push(`fallback with ${fields}`);
    if (typeof title !== 'string' || title === '') problems.push('a button without words');
    return problems;
  }, most);
}
