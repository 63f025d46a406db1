// JSON with the place where it breaks. Engines tell that place in words of their own, or not at all, so that a broken
// text is walked once more here.
import { accept, refuse, type Result } from '../kernel/result';
import type { ImportRefusal } from './import-refusal';

const token =
  /[{}[\]:,]|"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
const space = /[ \t\n\r]*/uy;

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/** Parses JSON text, or says at which line and column (both from 1) it breaks. */
export function readJson(text: string): Result<unknown, ImportRefusal> {
  try {
    return accept<unknown>(JSON.parse(text));
  } catch {
    return refuse({ kind: 'not-json', ...placeOf(text, breakOf(text)) });
  }
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** Where the first token stands that JSON does not allow there. */
function breakOf(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    space.lastIndex = at;
    space.exec(text);
    const start = space.lastIndex;
    token.lastIndex = start;
    const found: string | undefined = token.exec(text)?.[0];
    const next: Expected | null = found === undefined ? null : step(found, expected, open);
    if (found === undefined || next === null) return start;
    expected = next;
    at = start + found.length;
  }
}

/** What may follow the token, or null when it may not stand here. `open` holds the brackets not yet closed. */
function step(found: string, expected: Expected, open: string[]): Expected | null {
  if (found === '}' || found === ']') return close(found, expected, open);
  if (found === ',') return expected === 'comma-or-end' ? (open.at(-1) === '{' ? 'key' : 'value') : null;
  if (found === ':') return expected === 'colon' ? 'value' : null;
  if (expected === 'key' || expected === 'key-or-end') return found.startsWith('"') ? 'colon' : null;
  if (expected !== 'value' && expected !== 'value-or-end') return null;
  if (found !== '{' && found !== '[') return afterValue(open);
  open.push(found);
  return found === '{' ? 'key-or-end' : 'value-or-end';
}

function close(found: '}' | ']', expected: Expected, open: string[]): Expected | null {
  const opener = found === '}' ? '{' : '[';
  const empty: Expected = found === '}' ? 'key-or-end' : 'value-or-end';
  if (open.at(-1) !== opener || (expected !== 'comma-or-end' && expected !== empty)) return null;
  open.pop();
  return afterValue(open);
}

const afterValue = (open: readonly string[]): Expected => (open.length === 0 ? 'nothing' : 'comma-or-end');
