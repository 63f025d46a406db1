import type { Components, Theme } from '@mui/material/styles';
import { statusChipRules } from './status-chips';

/** Page-wide rules: full height, tabular figures by class, no italics in Chinese, and stillness where it is asked for. */
export const baselineOverrides: Components<Theme> = {
  MuiCssBaseline: {
    styleOverrides: (theme) => ({
      'html, body, #root': { height: '100%' },
      body: {
        backgroundColor: theme.vars.palette.onward.surface.app,
        fontFeatureSettings: '"cv05", "cv08"',
      },
      'svg.lucide': { flex: 'none' },
      ...statusChipRules(theme),
      ':lang(zh-HK) em, :lang(zh-HK) i, :lang(zh-HK) cite': { fontStyle: 'normal' },
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': {
          animationDuration: '0.01ms !important',
          animationIterationCount: '1 !important',
          transitionDuration: '0.01ms !important',
          scrollBehavior: 'auto !important',
        },
      },
    }),
  },
};
