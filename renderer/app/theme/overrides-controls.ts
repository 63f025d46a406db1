import type { Components, Theme } from '@mui/material/styles';
import { ChevronDown } from 'lucide-react';
import { radius, size, stroke } from '@ui/measures';
import { weight } from './tokens';

/** Buttons, fields and toggles: 32 px tall, quiet outlines, one visible focus ring. */
export const controlOverrides: Components<Theme> = {
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: {
      root: ({ theme }) => ({
        '&.Mui-focusVisible': {
          outline: `${stroke.focus}px solid ${theme.vars.palette.onward.focus}`,
          outlineOffset: stroke.focusOffset,
        },
      }),
    },
  },
  MuiButton: {
    defaultProps: { disableElevation: true, variant: 'outlined' },
    styleOverrides: {
      root: ({ theme, ownerState }) => {
        const { onward, text } = theme.vars.palette;
        const danger = ownerState.color === 'error';
        return {
          minWidth: 0,
          minHeight: size.control,
          padding: '0 12px',
          gap: 6,
          whiteSpace: 'nowrap',
          borderRadius: radius.control,
          ...(ownerState.size === 'small' && {
            ...theme.typography.body2,
            fontWeight: weight.medium,
            minHeight: size.controlSmall,
            padding: '0 8px',
          }),
          ...(ownerState.size === 'large' && {
            ...theme.typography.subtitle1,
            minHeight: size.controlLarge,
            padding: '0 18px',
          }),
          ...(ownerState.variant === 'contained' && { fontWeight: weight.bold }),
          ...(ownerState.variant === 'outlined' && {
            color: danger ? onward.error.text : text.primary,
            borderColor: danger ? onward.error.main : onward.line.control,
            backgroundColor: onward.surface.paper,
            '&:hover': { backgroundColor: onward.surface.hover, borderColor: onward.line.control },
            '&.Mui-disabled': { borderColor: onward.line.strong },
          }),
          ...(ownerState.variant === 'text' && {
            color: ownerState.color === 'inherit' ? text.secondary : onward.primary.text,
            '&:hover': { backgroundColor: onward.surface.hover },
          }),
          ...(ownerState.variant === 'text' && danger && { color: onward.error.text }),
        };
      },
      startIcon: { margin: 0, '& > *:nth-of-type(1)': { fontSize: 'inherit' } },
      endIcon: ({ theme }) => ({
        margin: 0,
        '& > *:nth-of-type(1)': { fontSize: theme.typography.caption.fontSize },
      }),
    },
  },
  MuiIconButton: {
    styleOverrides: {
      root: ({ theme, ownerState }) => {
        const side = ownerState.size === 'small' ? size.controlSmall : size.control;
        return {
          width: side,
          height: side,
          padding: 0,
          borderRadius: radius.control,
          color: theme.vars.palette.text.secondary,
          '&:hover': { backgroundColor: theme.vars.palette.onward.surface.hover },
        };
      },
    },
  },
  MuiOutlinedInput: {
    defaultProps: { size: 'small', notched: false },
    styleOverrides: {
      root: ({ theme, ownerState }) => {
        const { onward, text } = theme.vars.palette;
        return {
          minHeight: size.control,
          borderRadius: radius.control,
          backgroundColor: onward.surface.paper,
          padding: ownerState.multiline ? '5px 10px' : '0 10px',
          gap: 8,
          '& .MuiOutlinedInput-notchedOutline': { borderColor: onward.line.control },
          '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: text.secondary },
          '&.Mui-focused': {
            outline: `${stroke.focus}px solid ${onward.focus}`,
            outlineOffset: stroke.focusOffset,
          },
          '&.Mui-focused .MuiOutlinedInput-notchedOutline': {
            borderWidth: stroke.hairline,
            borderColor: onward.line.control,
          },
          '&.Mui-error .MuiOutlinedInput-notchedOutline': { borderColor: onward.error.main },
          '&.Mui-disabled .MuiOutlinedInput-notchedOutline': { borderColor: onward.line.strong },
        };
      },
      input: ({ theme }) => ({
        padding: 0,
        height: 'auto',
        '&::placeholder': { color: theme.vars.palette.onward.textTertiary, opacity: 1 },
      }),
    },
  },
  MuiSelect: {
    defaultProps: { size: 'small', IconComponent: ChevronDown },
    styleOverrides: {
      select: {
        minHeight: 0,
        paddingRight: '28px !important',
        display: 'flex',
        alignItems: 'center',
        // A flex box does not shorten bare text, so what is chosen comes in an element of its own.
        '& > span': { overflow: 'hidden', textOverflow: 'ellipsis' },
      },
      icon: ({ theme }) => ({
        width: size.icon,
        height: size.icon,
        right: 8,
        top: `calc(50% - ${size.icon / 2}px)`,
        color: theme.vars.palette.text.secondary,
      }),
    },
  },
  MuiToggleButton: {
    styleOverrides: {
      root: ({ theme, ownerState }) => {
        const { onward, text } = theme.vars.palette;
        const small = ownerState.size === 'small';
        return {
          ...(small ? theme.typography.body2 : theme.typography.body1),
          height: small ? size.controlSmall : size.control,
          padding: small ? '0 8px' : '0 11px',
          gap: 6,
          fontWeight: weight.medium,
          whiteSpace: 'nowrap',
          borderRadius: radius.control,
          borderColor: onward.line.control,
          color: text.secondary,
          backgroundColor: onward.surface.paper,
          '&:hover': { backgroundColor: onward.surface.hover },
          '&.Mui-selected, &.Mui-selected:hover': {
            backgroundColor: onward.surface.selected,
            color: onward.primary.text,
            fontWeight: weight.bold,
          },
          '&.Mui-focusVisible': { zIndex: 1 },
        };
      },
    },
  },
  MuiToggleButtonGroup: {
    styleOverrides: {
      middleButton: ({ theme }) => ({ borderLeftColor: theme.vars.palette.onward.line.strong }),
      lastButton: ({ theme }) => ({ borderLeftColor: theme.vars.palette.onward.line.strong }),
    },
  },
  MuiCheckbox: { defaultProps: { size: 'small' }, styleOverrides: { root: { padding: 4 } } },
  MuiRadio: { defaultProps: { size: 'small' }, styleOverrides: { root: { padding: 4 } } },
  MuiFormControlLabel: {
    styleOverrides: {
      root: { marginLeft: -4, gap: 4, minHeight: size.minimumTarget },
      label: ({ theme }) => ({ ...theme.typography.body1 }),
    },
  },
  MuiFormHelperText: {
    styleOverrides: {
      root: ({ theme }) => ({
        ...theme.typography.body2,
        margin: '4px 0 0',
        color: theme.vars.palette.onward.textTertiary,
        '&.Mui-error': { color: theme.vars.palette.onward.error.text },
      }),
    },
  },
};
