import Box from '@mui/material/Box';

interface InitialsProps {
  readonly name: string;
  /** Diameter in px. */
  readonly side?: number;
  readonly strong?: boolean;
}

/** `Grace Lau` → `GL`; a Chinese name gives its last character. */
function initialsOf(name: string): string {
  const parts = name.trim().split(/\s+/u);
  const first = parts[0] ?? '';
  if (/^\p{Script=Han}/u.test(first)) return [...first].at(-1) ?? '';
  return parts
    .slice(0, 2)
    .map((part) => [...part][0]?.toUpperCase() ?? '')
    .join('');
}

/** A person of the office by initials. For colleagues only, never for candidates. */
export function Initials({ name, side = 24, strong = false }: InitialsProps) {
  return (
    <Box
      component="span"
      aria-hidden
      data-initials={initialsOf(name)}
      sx={{
        // Drawn and not written: the name of what they stand in need not begin with them.
        '&::before': { content: 'attr(data-initials)' },
        typography: 'caption',
        fontWeight: 'fontWeightBold',
        display: 'inline-flex',
        alignItems: 'center',
        justifyContent: 'center',
        flex: 'none',
        width: side,
        height: side,
        borderRadius: '50%',
        bgcolor: strong ? 'onward.primary.main' : 'onward.neutral.tint',
        color: strong ? 'onward.primary.on' : 'onward.neutral.text',
      }}
    />
  );
}
