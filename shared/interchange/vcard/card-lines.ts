// Contact cards, versions 2.1, 3.0 and 4.0, into their properties. The reader is our own: 2.1 continues a coded line with
// `=`, gives parameters without names and a character set to single lines, which readers for the later versions refuse,
// and one line that is wrong must not take the other people of the file with it.
import type { TextDecoderPort } from '../import-ports';
import { decodeQuotedPrintable } from './quoted-printable';

/** Versions that are read; a card that names none is read as the one most programs write. */
export type CardVersion = '2.1' | '3.0' | '4.0';

/** One property; its value still holds the escapes of its version. */
export interface CardProperty {
  /** In capitals, without a group. */
  readonly name: string;
  /** What the line is said to be: `CELL`, `WORK`, `PREF`, in capitals. */
  readonly types: readonly string[];
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

/** One card of a file. */
export interface Card {
  readonly version: CardVersion;
  readonly properties: readonly CardProperty[];
  /** Lines that are no property. */
  readonly unread: readonly string[];
  /** False when the file, or another card, goes on before the end of this one. */
  readonly finished: boolean;
}

const begin = /^\s*BEGIN:\s*VCARD\s*$/iu;
const end = /^\s*END:\s*VCARD\s*$/iu;
const agent = /^\s*(?:[\w-]+\.)?AGENT\b[^:]*:\s*$/iu;

interface CardText {
  readonly lines: string[];
  finished: boolean;
}

/** The cards of a file in its order; what stands outside every card is none. */
export function readCards(text: string, decode: TextDecoderPort): readonly Card[] {
  return cardTexts(text.split(/\r\n?|\n/u)).map(({ lines, finished }) => {
    const version = versionOf(lines);
    const properties: CardProperty[] = [];
    const unread: string[] = [];
    for (const line of unfolded(lines, version)) {
      const property = propertyOf(line, decode);
      if (property) properties.push(property);
      else unread.push(line.trim());
    }
    return { version, properties, unread, finished };
  });
}

/** Splits the lines into cards. A card inside a card is an assistant's, who is nobody we were given. */
function cardTexts(lines: readonly string[]): readonly CardText[] {
  const cards: CardText[] = [];
  let open: CardText | null = null;
  let nested = 0;
  for (const line of lines) {
    if (begin.test(line)) {
      if (open && (nested > 0 || agent.test(open.lines.at(-1) ?? ''))) nested += 1;
      else cards.push((open = { lines: [], finished: false }));
    } else if (end.test(line)) {
      if (nested > 0) nested -= 1;
      else if (open) {
        open.finished = true;
        open = null;
      }
    } else if (open && nested === 0) open.lines.push(line);
  }
  return cards;
}

function versionOf(lines: readonly string[]): CardVersion {
  const named = lines.map((line) => /^VERSION[^:]*:\s*(\S+)/iu.exec(line)?.[1]).find(Boolean);
  return named === '2.1' || named === '4.0' ? named : '3.0';
}

const codedHead = /^[^:]*QUOTED-PRINTABLE[^:]*:/iu;

/** Whole lines. Version 2.1 keeps the space a line is folded at; later ones put one there to take away. */
function unfolded(lines: readonly string[], version: CardVersion): readonly string[] {
  const whole: string[][] = [];
  let coded = false;
  for (const line of lines) {
    const pieces = whole.at(-1);
    const last = pieces?.at(-1);
    if (pieces && coded && last?.endsWith('=') === true) {
      pieces[pieces.length - 1] = last.slice(0, -1);
      pieces.push(line);
    } else if (pieces && /^[ \t]/u.test(line)) pieces.push(version === '2.1' ? line : line.slice(1));
    else if (line.trim() !== '') {
      whole.push([line]);
      coded = codedHead.test(line);
    }
  }
  return whole.map((pieces) => pieces.join(''));
}

/** Places of a sign outside quotation marks. */
function places(text: string, sign: string): readonly number[] {
  const found: number[] = [];
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    else if (!quoted && text[at] === sign) found.push(at);
  }
  return found;
}

function splitOutside(text: string, sign: string): readonly string[] {
  const ends = [...places(text, sign), text.length];
  return ends.map((place, index) => text.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, place));
}

/** Longest head of a line: beyond it there is no property but somebody's text. */
const longestHead = 1_000;

function propertyOf(line: string, decode: TextDecoderPort): CardProperty | null {
  const start = line.slice(0, longestHead);
  const colon = places(start, ':')[0] ?? start.indexOf(':');
  const [first = '', ...rest] = splitOutside(line.slice(0, Math.max(colon, 0)), ';');
  const name = /^(?:[\w-]+\.)?([\w-]+)$/u.exec(first.trim())?.[1];
  if (colon < 1 || name === undefined) return null;
  const { types, parameters } = parametersOf(rest);
  const value = line.slice(colon + 1);
  const coded = parameters.get('ENCODING')?.toUpperCase() === 'QUOTED-PRINTABLE';
  return {
    name: name.toUpperCase(),
    types,
    parameters,
    value: coded ? decodeQuotedPrintable(value, parameters.get('CHARSET') ?? '', decode) : value,
  };
}

const bareEncodings = ['QUOTED-PRINTABLE', 'BASE64', '8BIT', '7BIT'];

/** A parameter without a name is a type, or in version 2.1 an encoding. */
function parametersOf(texts: readonly string[]): Pick<CardProperty, 'types' | 'parameters'> {
  const types: string[] = [];
  const parameters = new Map<string, string>();
  for (const text of texts) {
    const equals = text.indexOf('=');
    const bare = equals < 0;
    const value = text
      .slice(equals + 1)
      .replaceAll('"', '')
      .trim();
    const key = bare ? '' : text.slice(0, equals).trim().toUpperCase();
    if (bare && bareEncodings.includes(value.toUpperCase())) parameters.set('ENCODING', value);
    else if (bare || key === 'TYPE') types.push(...value.toUpperCase().split(','));
    else parameters.set(key, value);
  }
  return { types: types.map((type) => type.trim()), parameters };
}
