import Box from '@mui/material/Box';
import { radius } from './measures';
import type { Language } from './i18n/language';

/** A piece of a text that was filled in: what was written, what was put in, and what is still open. */
export interface PreviewPart {
  readonly kind: 'words' | 'fact' | 'missing' | 'unknown';
  readonly text: string;
}

const partLook = {
  words: undefined,
  fact: { color: 'onward.primary.text', bgcolor: 'onward.primary.tint' },
  missing: { color: 'onward.warning.text', bgcolor: 'onward.warning.tint', fontWeight: 'fontWeightBold' },
  unknown: { color: 'onward.error.text', bgcolor: 'onward.error.tint', fontWeight: 'fontWeightBold' },
} as const;

/** A text as it will be read, with what was filled in standing out. */
export function TextPreview({
  parts,
  language,
}: {
  readonly parts: readonly PreviewPart[];
  readonly language: Language;
}) {
  return (
    <Box
      lang={language}
      sx={{
        p: 1.5,
        border: '1px solid',
        borderColor: 'onward.line.hair',
        borderRadius: `${radius.card}px`,
        bgcolor: 'onward.surface.paper',
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
      }}
    >
      {parts.map(({ kind, text }, at) => (
        <Box key={at} component="span" sx={{ borderRadius: '3px', ...partLook[kind] }}>
          {text}
        </Box>
      ))}
    </Box>
  );
}
