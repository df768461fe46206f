interface Palette {
  readonly ink: string;
  readonly subtle: string;
  readonly emphasis: string;
  readonly accent: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
}

interface Theme {
  readonly name: string;
  readonly page: string;
  readonly card: string;
  readonly ink: string;
  readonly line: string;
  readonly hostConfig: object;
}

const LIGHT: Palette = {
  ink: '#242424',
  subtle: '#616161',
  emphasis: '#f5f5f5',
  accent: '#e8ebfa',
  good: '#e7f2da',
  warning: '#fbf6d9',
  attention: '#fcf4f6',
};
const DARK: Palette = {
  ink: '#ffffff',
  subtle: '#adadad',
  emphasis: '#1f1f1f',
  accent: '#2f2f4a',
  good: '#0d2e0d',
  warning: '#463100',
  attention: '#3b1519',
};
const CONTRAST: Palette = {
  ink: '#ffffff',
  subtle: '#ffffff',
  emphasis: '#000000',
  accent: '#000000',
  good: '#000000',
  warning: '#000000',
  attention: '#000000',
};

/** Near to the three themes of Teams; the client's own host configuration is not published in full. */
export const THEMES: readonly Theme[] = [
  {
    name: 'light',
    page: '#ebebeb',
    card: '#ffffff',
    ink: '#242424',
    line: '#d1d1d1',
    hostConfig: hostConfig(LIGHT),
  },
  {
    name: 'dark',
    page: '#1f1f1f',
    card: '#292929',
    ink: '#ffffff',
    line: '#666666',
    hostConfig: hostConfig(DARK),
  },
  {
    name: 'contrast',
    page: '#000000',
    card: '#000000',
    ink: '#ffffff',
    line: '#ffffff',
    hostConfig: hostConfig(CONTRAST),
  },
];

function hostConfig(palette: Palette): object {
  const text = { default: palette.ink, subtle: palette.subtle };
  const foregroundColors = Object.fromEntries(
    ['default', 'dark', 'light', 'accent', 'good', 'warning', 'attention'].map((name) => [name, text]),
  );
  const style = (backgroundColor: string): object => ({ backgroundColor, foregroundColors });
  return {
    supportsInteractivity: true,
    fontFamily: "'Segoe UI',system-ui,sans-serif",
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
    spacing: { small: 4, default: 8, medium: 16, large: 24, extraLarge: 32, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.subtle },
    inputs: { label: { inputSpacing: 'small', requiredInputs: { suffix: ' *' }, optionalInputs: {} } },
    actions: { maxActions: 6, buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left' },
    containerStyles: {
      default: style('transparent'),
      emphasis: style(palette.emphasis),
      accent: style(palette.accent),
      good: style(palette.good),
      warning: style(palette.warning),
      attention: style(palette.attention),
    },
  };
}
