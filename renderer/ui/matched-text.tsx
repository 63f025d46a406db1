import Box from '@mui/material/Box';

/** A stretch of the text that matched a search: from `start` up to, not with, `end`. */
export interface MatchedRange {
  readonly start: number;
  readonly end: number;
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly matched: boolean;
}

function piecesOf(text: string, ranges: readonly MatchedRange[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of [...ranges].sort((one, other) => one.start - other.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) pieces.push({ text: text.slice(at, from), start: at, matched: false });
    pieces.push({ text: text.slice(from, end), start: from, matched: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), start: at, matched: false });
  return pieces;
}

/** Text with what was searched for marked in it. */
export function MatchedText({
  text,
  ranges,
}: {
  readonly text: string;
  readonly ranges: readonly MatchedRange[];
}) {
  if (ranges.length === 0) return text;
  return piecesOf(text, ranges).map((piece) =>
    piece.matched ? (
      <Box
        component="mark"
        key={piece.start}
        sx={{
          bgcolor: 'onward.warning.tint',
          color: 'onward.warning.text',
          borderRadius: '2px',
          fontWeight: 'fontWeightBold',
        }}
      >
        {piece.text}
      </Box>
    ) : (
      <span key={piece.start}>{piece.text}</span>
    ),
  );
}
