/** Type, motion and layers of the design. Colours stand in `colours.ts`, sizes in `@ui/measures`. */
import type { Language } from '@ui/i18n/language';

const fontFamily = [
  '-apple-system',
  '"Segoe UI Variable Text"',
  '"Segoe UI"',
  'Inter',
  'Roboto',
  'Arial',
  '"PingFang HK"',
  '"Microsoft JhengHei UI"',
  '"Noto Sans HK"',
  '"Noto Sans CJK HK"',
  'sans-serif',
].join(', ');

export const weight = { regular: 400, medium: 500, bold: 600 } as const;

type TypeStep = {
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly fontWeight: number;
  readonly letterSpacing: number | string;
  readonly textTransform: 'none';
};

function typeStep(fontSize: number, linePixels: number, fontWeight: number, tight = false): TypeStep {
  return {
    fontSize,
    lineHeight: linePixels / fontSize,
    fontWeight,
    letterSpacing: tight ? '-0.01em' : 0,
    textTransform: 'none',
  };
}

/** Chinese needs a taller body line, no text under 12 px and no tightened letters. */
const byLanguage = {
  en: { bodyLine: 20, smallest: 11, tight: true },
  'zh-HK': { bodyLine: 21, smallest: 12, tight: false },
} as const;

/** The type scale, in px / line px: page name, top bar, dialog, section, body, secondary, labels. */
export function typographyFor(language: Language) {
  const { bodyLine, smallest, tight } = byLanguage[language];
  return {
    fontFamily,
    fontSize: 13,
    fontWeightRegular: weight.regular,
    fontWeightMedium: weight.medium,
    fontWeightBold: weight.bold,
    h1: typeStep(20, 28, weight.bold, tight),
    h2: typeStep(18, 24, weight.bold, tight),
    h3: typeStep(16, 24, weight.bold),
    h4: typeStep(14, 20, weight.bold),
    h5: typeStep(12, 16, weight.bold),
    h6: typeStep(smallest, 16, weight.bold),
    subtitle1: typeStep(14, 20, weight.medium),
    subtitle2: typeStep(13, bodyLine, weight.bold),
    body1: typeStep(13, bodyLine, weight.regular),
    body2: typeStep(12, 16, weight.regular),
    button: typeStep(13, bodyLine, weight.medium),
    caption: typeStep(smallest, 16, weight.regular),
    overline: typeStep(smallest, 16, weight.bold),
  };
}

const standardCurve = 'cubic-bezier(0.2, 0, 0, 1)';

/** Durations in ms. */
export const transitions = {
  duration: {
    shortest: 80,
    shorter: 120,
    short: 140,
    standard: 160,
    complex: 180,
    enteringScreen: 160,
    leavingScreen: 120,
  },
  easing: {
    easeInOut: standardCurve,
    easeOut: standardCurve,
    easeIn: 'cubic-bezier(0.4, 0, 1, 1)',
    sharp: standardCurve,
  },
};

/** Window widths in px. */
export const breakpoints = { values: { xs: 0, sm: 960, md: 1280, lg: 1440, xl: 1920 } };

export const zIndex = { appBar: 1100, drawer: 1200, modal: 1300, snackbar: 1400, tooltip: 1500 };
