/** The code of a text that is not there. */
export const noCode = -1;

/** Texts as small numbers, the same number for the same text, so that columns compare numbers. */
export class TextCodes {
  readonly texts: string[];
  readonly #codes: Map<string, number>;

  constructor(texts: readonly string[] = []) {
    this.texts = [...texts];
    this.#codes = new Map(texts.map((text, code) => [text, code]));
  }

  /** The text's code, a new one where it has none yet. */
  readonly codeOf = (text: string): number => {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    this.#codes.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  };

  /** The text's code; {@link noCode} for a text that says nothing. */
  readonly givenCodeOf = (text: string): number => (text === '' ? noCode : this.codeOf(text));

  /** The text's code, or {@link noCode} where it has none. */
  readonly find = (text: string): number => this.#codes.get(text) ?? noCode;
}
