import type { Components, Theme } from '@mui/material/styles';
import { delay, radius, size } from '@ui/measures';
import { weight } from './tokens';

/** Papers, dialogs, menus and tips: hairlines and one soft shadow, no tint by elevation. */
export const surfaceOverrides: Components<Theme> = {
  MuiPaper: {
    defaultProps: { elevation: 0 },
    styleOverrides: { root: { backgroundImage: 'none' } },
  },
  MuiDialog: {
    styleOverrides: {
      paper: ({ theme }) => ({
        margin: 16,
        borderRadius: radius.dialog,
        backgroundColor: theme.vars.palette.onward.surface.raised,
        boxShadow: theme.vars.palette.onward.shadow,
      }),
    },
  },
  MuiBackdrop: {
    styleOverrides: {
      root: ({ theme, ownerState }) =>
        ownerState.invisible ? {} : { backgroundColor: theme.vars.palette.onward.scrim },
    },
  },
  MuiDrawer: {
    styleOverrides: {
      paper: ({ theme }) => ({
        borderLeft: `1px solid ${theme.vars.palette.onward.line.hair}`,
        boxShadow: theme.vars.palette.onward.shadow,
      }),
    },
  },
  MuiPopover: {
    styleOverrides: {
      paper: ({ theme }) => ({
        borderRadius: radius.card,
        backgroundColor: theme.vars.palette.onward.surface.raised,
        boxShadow: theme.vars.palette.onward.shadow,
      }),
    },
  },
  MuiMenuItem: {
    styleOverrides: {
      root: ({ theme }) => ({
        ...theme.typography.body1,
        [theme.breakpoints.up('xs')]: { minHeight: size.control },
        gap: 8,
        padding: '0 12px',
        '&.Mui-selected, &.Mui-selected:hover, &.Mui-selected.Mui-focusVisible': {
          backgroundColor: theme.vars.palette.onward.surface.selected,
          fontWeight: weight.bold,
        },
        '&:hover, &.Mui-focusVisible': { backgroundColor: theme.vars.palette.onward.surface.hover },
      }),
    },
  },
  MuiTooltip: {
    defaultProps: { enterDelay: delay.tooltip, enterNextDelay: delay.tooltip, describeChild: false },
    styleOverrides: {
      tooltip: ({ theme }) => ({
        ...theme.typography.body2,
        padding: '4px 8px',
        borderRadius: radius.chip,
        backgroundColor: theme.vars.palette.onward.surface.inverse,
        color: theme.vars.palette.onward.onInverse,
      }),
    },
  },
};
