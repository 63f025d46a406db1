import Box from '@mui/material/Box';
import { shortcutText } from './shortcut-text';

interface KeyHintProps {
  /** One shortcut, such as `n`, `enter` or `ctrl+k`. */
  readonly keys: string;
  /** Drawn in the colour of the button it stands in. */
  readonly onButton?: boolean;
  /** True where the key is what is told, so that readers hear it too. */
  readonly isRead?: boolean;
}

/** The key that does the same as what it stands beside. Hidden from screen readers: they get `aria-keyshortcuts`. */
export function KeyHint({ keys, onButton = false, isRead = false }: KeyHintProps) {
  return (
    <Box
      component="kbd"
      aria-hidden={!isRead}
      sx={{
        typography: 'caption',
        fontFamily: 'inherit',
        fontWeight: 'fontWeightMedium',
        lineHeight: 1,
        display: 'inline-flex',
        alignItems: 'center',
        justifyContent: 'center',
        minWidth: 18,
        height: 18,
        px: '5px',
        border: '1px solid',
        borderRadius: '4px',
        whiteSpace: 'nowrap',
        borderColor: onButton ? 'currentColor' : 'onward.line.strong',
        color: onButton ? 'inherit' : 'text.secondary',
        bgcolor: onButton ? 'transparent' : 'onward.surface.paper',
      }}
    >
      {shortcutText(keys)}
    </Box>
  );
}
