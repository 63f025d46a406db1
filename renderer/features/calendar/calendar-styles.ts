// How the grid looks: the design's hairlines, and the two kinds of interview told apart by shape as well as colour.
import type { SxProps, Theme } from '@mui/material/styles';
import { radius, stroke } from '@ui/measures';

/** A state changes the outline or the words' colour, never the shape of the kind. */
const stages = (theme: Theme) => {
  const { office, neutral, error, line, surface } = theme.vars.palette.onward;
  return {
    '& .onward-event.onward-stage-awaiting-confirmation': {
      background: surface.paper,
      borderStyle: 'dashed',
      borderWidth: `${stroke.clientEvent}px`,
    },
    '& .onward-event.onward-office.onward-stage-awaiting-confirmation': {
      borderColor: office.main,
      borderLeft: `${stroke.officeBar}px solid ${office.main}`,
    },
    '& .onward-event.onward-stage-held-slot': {
      background: surface.paper,
      color: neutral.text,
      border: `1px dashed ${line.control}`,
    },
    '& .onward-event.onward-stage-done': {
      background: surface.subtle,
      color: theme.vars.palette.text.secondary,
    },
    '& .onward-event.onward-stage-no-show-candidate, & .onward-event.onward-stage-no-show-client': {
      background: error.tint,
      color: error.text,
      borderColor: error.main,
    },
    '& .onward-event.onward-stage-cancelled, & .onward-event.onward-stage-declined': {
      background: surface.subtle,
      color: neutral.text,
      textDecoration: 'line-through',
    },
  };
};

/** Blocks of both kinds. Two classes each, so that they win over the grid's own single ones. */
const events = (theme: Theme) => {
  const { office, client, surface } = theme.vars.palette.onward;
  return {
    '& .onward-event.onward-event': {
      boxSizing: 'border-box',
      overflow: 'hidden',
      cursor: 'pointer',
      margin: 0,
      boxShadow: 'none',
      fontSize: theme.typography.body2.fontSize,
      lineHeight: theme.typography.body2.lineHeight,
    },
    '& .onward-event.onward-office': {
      background: office.tint,
      color: office.text,
      border: 'none',
      borderLeft: `${stroke.officeBar}px solid ${office.main}`,
      borderRadius: `${radius.officeEvent}px`,
    },
    '& .onward-event.onward-client': {
      background: surface.paper,
      color: client.text,
      border: `${stroke.clientEvent}px solid ${client.main}`,
      borderRadius: `${radius.clientEvent}px`,
    },
    ...stages(theme),
    '& .onward-event:focus-visible': {
      outline: `${stroke.focus}px solid ${theme.vars.palette.onward.focus}`,
      outlineOffset: stroke.focusOffset,
    },
    '& .onward-event *': { color: 'inherit' },
    '& .onward-event-text': { padding: '1px 4px', minWidth: 0 },
    '& .onward-event-name': {
      display: 'flex',
      alignItems: 'center',
      gap: '4px',
      fontWeight: theme.typography.fontWeightBold,
      whiteSpace: 'nowrap',
      overflow: 'hidden',
      '& svg': { flex: 'none' },
      '& span': { overflow: 'hidden', textOverflow: 'ellipsis' },
    },
    '& .onward-event-place': { overflow: 'hidden', textOverflow: 'ellipsis' },
  };
};

/** The grid's own variables, in the colours of the scheme on screen. */
const variables = (theme: Theme) => {
  const { surface, line, now, hatch } = theme.vars.palette.onward;
  return {
    '--fc-classic-background': surface.paper,
    '--fc-classic-faint': surface.subtle,
    '--fc-classic-muted': surface.app,
    '--fc-classic-strong': hatch,
    '--fc-classic-foreground': theme.vars.palette.text.primary,
    '--fc-classic-muted-foreground': theme.vars.palette.text.secondary,
    '--fc-classic-faint-foreground': theme.vars.palette.onward.textTertiary,
    '--fc-classic-border': line.hair,
    '--fc-classic-strong-border': line.strong,
    '--fc-classic-today': 'transparent',
    '--fc-classic-highlight': surface.selected,
    '--fc-classic-now': now,
    '--fc-classic-event': 'transparent',
    '--fc-classic-event-contrast': 'inherit',
  };
};

/** Everything below the calendar's frame. */
export const calendarStyles: SxProps<Theme> = (theme) => ({
  flex: 1,
  minHeight: 0,
  ...variables(theme),
  '&& > *': { height: '100%', fontSize: theme.typography.body2.fontSize, borderWidth: 0 },
  '&& .onward-slot-head': {
    fontSize: theme.typography.caption.fontSize,
    color: theme.vars.palette.text.secondary,
  },
  '&& .onward-now-head': {
    border: 'none',
    background: 'none',
    margin: 0,
    padding: 0,
    transform: 'translateY(-50%)',
  },
  '& .onward-month-day': {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '4px',
    width: '100%',
    padding: '2px 6px',
    fontSize: theme.typography.body2.fontSize,
  },
  '& .onward-day-head': {
    fontSize: theme.typography.body2.fontSize,
    textAlign: 'left',
    padding: '4px 6px',
    lineHeight: theme.typography.body2.lineHeight,
  },
  '& .onward-day-name': {
    fontWeight: theme.typography.fontWeightBold,
    color: theme.vars.palette.text.secondary,
  },
  '& .onward-day-today .onward-day-name': { color: theme.vars.palette.primary.main },
  '& .onward-day-note': { color: theme.vars.palette.onward.textTertiary, whiteSpace: 'normal' },
  '& .onward-day-holiday .onward-day-note': { color: theme.vars.palette.onward.error.text },
  '& .onward-closed': { background: theme.vars.palette.onward.surface.app },
  '& .onward-now': {
    color: theme.vars.palette.background.paper,
    background: theme.vars.palette.onward.now,
    borderRadius: '3px',
    padding: '0 4px',
    fontSize: theme.typography.caption.fontSize,
    fontWeight: theme.typography.fontWeightBold,
  },
  ...events(theme),
});
