// What a block says in the room it has: the name as long as it fits, then whole facts, never half a word that says
// something else ("Not" for "Not confirmed").

/** One fact of a block. */
export interface BlockPart {
  readonly text: string;
  /** A name or place may end in an ellipsis; a state is told whole or not at all. */
  readonly mayEnd: boolean;
}

/** Px of a text in the block's type. */
export interface TextMeasure {
  readonly bold: (text: string) => number;
  readonly plain: (text: string) => number;
}

interface BlockRoom {
  /** Px for text on the first line, beside the icon. */
  readonly firstWidth: number;
  /** Px for text on every further line. */
  readonly width: number;
  readonly lines: number;
  readonly measure: TextMeasure;
}

export interface BlockLines {
  readonly name: string;
  /** Stands after the name on its line, where there is but one. */
  readonly beside: string;
  readonly further: readonly string[];
}

const separator = ' · ';
/** Under this many px an ended word tells nothing. */
const leastEnded = 44;

const longestThat = (texts: readonly string[], fits: (text: string) => boolean): string =>
  texts.find(fits) ?? texts.at(-1) ?? '';

/** As many whole parts as fit in one line; what is left over comes back. */
function fillLine(parts: readonly BlockPart[], width: number, plain: TextMeasure['plain']) {
  let line = '';
  let used = 0;
  for (const { text } of parts) {
    const longer = line === '' ? text : line + separator + text;
    if (plain(longer) > width) break;
    line = longer;
    used += 1;
  }
  return { line, rest: parts.slice(used) };
}

function furtherLines(parts: readonly BlockPart[], { width, lines, measure }: BlockRoom): readonly string[] {
  const found: string[] = [];
  let rest = parts;
  while (found.length < lines - 1 && rest.length > 0) {
    const [first, ...after] = rest;
    const filled = fillLine(rest, width, measure.plain);
    const [next, ...later] = filled.rest;
    const left = width - measure.plain(filled.line + separator);
    const isLast = found.length === lines - 2;
    if (filled.line !== '' && isLast && next?.mayEnd === true && left >= leastEnded) {
      found.push(filled.line + separator + next.text);
      rest = later;
    } else if (filled.line !== '') {
      found.push(filled.line);
      rest = filled.rest;
    } else {
      if (first?.mayEnd === true && width >= leastEnded) found.push(first.text);
      rest = after;
    }
  }
  return found;
}

/** The lines of a block. `names` come widest first; `parts` in the order of their worth. */
export function blockLines(
  names: readonly string[],
  parts: readonly BlockPart[],
  room: BlockRoom,
): BlockLines {
  const { measure, firstWidth } = room;
  const name = longestThat(names, (text) => measure.bold(text) <= firstWidth);
  if (room.lines > 1) return { name, beside: '', further: furtherLines(parts, room) };
  const left = firstWidth - measure.bold(name) - measure.plain(separator);
  const beside = fillLine(parts, left, measure.plain).line;
  return { name, beside: beside === '' ? '' : separator + beside, further: [] };
}
