/** What the first sign of the words typed narrows the palette to. */
export type PaletteMode = 'all' | 'commands' | 'roles' | 'clients';

/** Signs as keyboards and input methods write them, narrow and wide. */
const modeOfSign: Readonly<Partial<Record<string, PaletteMode>>> = {
  '>': 'commands',
  '＞': 'commands',
  '》': 'commands',
  '#': 'roles',
  '＃': 'roles',
  '@': 'clients',
  '＠': 'clients',
};

/** Splits `> lock` into what is looked among and what for. */
export function readTypedWords(typed: string): { readonly mode: PaletteMode; readonly words: string } {
  const text = typed.trim();
  const [sign = ''] = text;
  const mode = modeOfSign[sign];
  return mode === undefined ? { mode: 'all', words: text } : { mode, words: text.slice(sign.length).trim() };
}
