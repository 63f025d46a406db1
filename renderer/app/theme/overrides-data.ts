import type { Components, Theme } from '@mui/material/styles';
import { radius, size, stroke } from '@ui/measures';
import { weight } from './tokens';

/** Chips, tables, tabs and progress: the parts that carry data. */
export const dataOverrides: Components<Theme> = {
  MuiChip: {
    styleOverrides: {
      root: ({ theme, ownerState }) => {
        const { onward } = theme.vars.palette;
        return {
          ...theme.typography.body2,
          height: 22,
          gap: 4,
          borderRadius: radius.chip,
          fontWeight: weight.medium,
          backgroundColor: ownerState.variant === 'outlined' ? 'transparent' : onward.neutral.tint,
          color: onward.neutral.text,
          ...(ownerState.variant === 'outlined' && { borderColor: onward.line.strong }),
        };
      },
      label: { padding: '0 7px' },
      icon: { width: size.iconSmall, height: size.iconSmall, margin: '0 -4px 0 7px', color: 'inherit' },
    },
  },
  MuiTableCell: {
    styleOverrides: {
      root: ({ theme }) => ({ borderColor: theme.vars.palette.onward.line.hair }),
      head: ({ theme }) => ({
        ...theme.typography.h6,
        padding: '6px 8px',
        whiteSpace: 'nowrap',
        color: theme.vars.palette.onward.textTertiary,
        backgroundColor: theme.vars.palette.onward.surface.paper,
      }),
      body: ({ theme }) => ({ ...theme.typography.body1, height: size.row, padding: '0 8px' }),
    },
  },
  MuiTableRow: {
    styleOverrides: {
      root: ({ theme }) => ({
        '&.MuiTableRow-hover:hover': { backgroundColor: theme.vars.palette.onward.surface.hover },
        '&.Mui-selected, &.Mui-selected:hover': {
          backgroundColor: theme.vars.palette.onward.surface.selected,
          boxShadow: `inset ${stroke.selectedBar}px 0 0 ${theme.vars.palette.onward.primary.main}`,
        },
      }),
    },
  },
  MuiTabs: {
    styleOverrides: {
      root: ({ theme }) => ({
        minHeight: size.row,
        borderBottom: `1px solid ${theme.vars.palette.onward.line.hair}`,
      }),
      list: { gap: 20 },
      indicator: { height: 2 },
    },
  },
  MuiTab: {
    styleOverrides: {
      root: ({ theme }) => ({
        ...theme.typography.button,
        minWidth: 0,
        minHeight: size.row,
        padding: 0,
        gap: 6,
        flexDirection: 'row',
        color: theme.vars.palette.text.secondary,
        '&.Mui-selected': { color: theme.vars.palette.text.primary, fontWeight: weight.bold },
      }),
    },
  },
  MuiLinearProgress: {
    styleOverrides: {
      root: ({ theme }) => ({
        height: 4,
        borderRadius: 2,
        backgroundColor: theme.vars.palette.onward.neutral.tint,
      }),
    },
  },
  MuiSkeleton: { defaultProps: { animation: false } },
  MuiLink: {
    defaultProps: { underline: 'hover' },
    styleOverrides: {
      root: ({ theme }) => ({
        color: theme.vars.palette.onward.primary.text,
        fontWeight: weight.medium,
        '&:focus-visible': {
          outline: `${stroke.focus}px solid ${theme.vars.palette.onward.focus}`,
          outlineOffset: stroke.focusOffset,
          borderRadius: radius.officeEvent,
        },
      }),
    },
  },
};
