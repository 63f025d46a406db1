// How blocks look wherever they stand: the two kinds told apart by shape as well as colour, states by outline and words.
import type { Theme } from '@mui/material/styles';
import { radius, stroke } from '@ui/measures';

/** A state changes the outline or the words' colour, never the shape of the kind. */
const stages = (theme: Theme) => {
  const { office, neutral, error, line, surface, confidential } = theme.vars.palette.onward;
  return {
    '& .onward-event.onward-confidential': {
      background: confidential.tint,
      color: confidential.text,
      borderColor: confidential.main,
    },
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
      textDecoration: 'line-through',
    },
    '& .onward-event.onward-stage-cancelled, & .onward-event.onward-stage-declined': {
      background: surface.subtle,
      color: neutral.text,
      textDecoration: 'line-through',
    },
  };
};

/** Blocks of both kinds. Two classes each, so that they win over a library's own single ones. */
export const blockStyles = (theme: Theme) => {
  const { office, client, surface } = theme.vars.palette.onward;
  return {
    '& .onward-event.onward-event': {
      boxSizing: 'border-box',
      overflow: 'hidden',
      cursor: 'pointer',
      margin: 0,
      boxShadow: 'none',
      fontFamily: 'inherit',
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
    '& .onward-event-line': {
      display: 'flex',
      alignItems: 'center',
      gap: '4px',
      whiteSpace: 'nowrap',
      overflow: 'hidden',
      '& svg': { flex: 'none' },
      '& > span': { overflow: 'hidden', textOverflow: 'ellipsis' },
    },
    '& .onward-event-name': { fontWeight: theme.typography.fontWeightBold },
  };
};
