/** What a text may be coloured with, plain and subtle, in the order of the schema. */
type Inks = Readonly<Record<(typeof INKS)[number], readonly [plain: string, subtle: string]>>;
const INKS = ['default', 'dark', 'light', 'accent', 'good', 'warning', 'attention'] as const;

interface Palette {
  /** On the card itself and on `emphasis`. */
  readonly inks: Inks;
  /** On the coloured boxes. */
  readonly boxInks: Inks;
  readonly boxes: Readonly<Record<'emphasis' | 'accent' | 'good' | 'warning' | 'attention', string>>;
}

export interface Theme {
  readonly name: string;
  readonly page: string;
  readonly card: string;
  readonly ink: string;
  readonly line: string;
  readonly hostConfig: object;
}

const ON_LIGHT: Inks = {
  default: ['#ff252424', '#bf252424'],
  dark: ['#252424', '#bf252424'],
  light: ['#ffffff', '#fff3f2f1'],
  accent: ['#6264a7', '#8b8cc7'],
  good: ['#92c353', '#e592c353'],
  warning: ['#f8d22a', '#e5f8d22a'],
  attention: ['#c4314b', '#e5c4314b'],
};
const ON_DARK: Inks = {
  default: ['#ffffffff', '#bfffffff'],
  dark: ['#ff201f1f', '#ff2d2c2c'],
  light: ['#ffffffff', '#bfffffff'],
  accent: ['#ffa6a7dc', '#ff8b8cc7'],
  good: ['#ff92c353', '#e592c353'],
  warning: ['#fff8d22a', '#e5f8d22a'],
  attention: ['#ffd74654', '#e5d74654'],
};
const WHITE = ['#ffffff', '#ffffff'] as const;
const ALL_WHITE: Inks = {
  ...{ default: WHITE, dark: WHITE, light: WHITE },
  ...{ accent: WHITE, good: WHITE, warning: WHITE, attention: WHITE },
};
const BOXES = { accent: '#C7DEF9', good: '#CCFFCC', warning: '#FFE2B2', attention: '#FFC5B2' };
const BLACK = '#000000';

const DEFAULT: Palette = {
  inks: ON_LIGHT,
  boxInks: ON_LIGHT,
  boxes: { ...BOXES, emphasis: '#fff9f8f7' },
};
const DARK: Palette = {
  inks: ON_DARK,
  boxInks: { ...ON_DARK, default: ['#ff201f1f', '#ff2d2c2c'] },
  boxes: { ...BOXES, emphasis: '#ff292828' },
};
const CONTRAST: Palette = {
  inks: ALL_WHITE,
  boxInks: ALL_WHITE,
  boxes: { emphasis: BLACK, accent: BLACK, good: BLACK, warning: BLACK, attention: BLACK },
};

/**
 * The three themes of Teams. The colours of the first two are Microsoft's own, from the host configurations that it
 * publishes (https://github.com/microsoft/Teams-AdaptiveCards-Mobile/tree/main/samples/HostConfig). There is none for
 * high contrast: white on black, so that a card that speaks by its colours alone says nothing there.
 */
export const THEMES: readonly Theme[] = [
  {
    name: 'default',
    ...{ page: '#f5f5f5', card: '#ffffff', ink: '#252424', line: '#d1d1d1' },
    hostConfig: hostConfig(DEFAULT),
  },
  {
    name: 'dark',
    ...{ page: '#1f1f1f', card: '#2d2c2c', ink: '#ffffff', line: '#666666' },
    hostConfig: hostConfig(DARK),
  },
  {
    name: 'contrast',
    ...{ page: BLACK, card: BLACK, ink: '#ffffff', line: '#ffffff' },
    hostConfig: hostConfig(CONTRAST),
  },
];

export function themeNamed(wanted: string): Theme {
  const theme = THEMES.find(({ name }) => name === wanted);
  if (!theme) throw new RangeError(`there is no theme ${wanted}`);
  return theme;
}

function hostConfig({ inks, boxInks, boxes }: Palette): object {
  const style = (backgroundColor: string, ink: Inks): object => ({
    backgroundColor,
    foregroundColors: Object.fromEntries(
      INKS.map((name) => [name, { default: ink[name][0], subtle: ink[name][1] }]),
    ),
  });
  const box = (name: keyof typeof BOXES): object => style(boxes[name], boxInks);
  return {
    supportsInteractivity: true,
    fontFamily: "'Segoe UI',Tahoma,Geneva,Verdana,sans-serif",
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: '#EEEEEE' },
    inputs: { label: { inputSpacing: 'small', requiredInputs: { suffix: ' *' }, optionalInputs: {} } },
    actions: { maxActions: 6, buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left' },
    containerStyles: {
      default: style('transparent', inks),
      emphasis: style(boxes.emphasis, inks),
      accent: box('accent'),
      good: box('good'),
      warning: box('warning'),
      attention: box('attention'),
    },
  };
}
