// Filling the office's message templates. A mark is a word in braces, `{candidate}`. What is not known is never guessed
// or dropped: the mark stays in the text and is named, so that a person sees it before the message goes out.

/** Every mark a template may carry. */
export const templateMarks = [
  'candidate',
  'contact',
  'recruiter',
  'office',
  'officePhone',
  'officeAddress',
  'client',
  'role',
  'day',
  'time',
  'place',
  'oldDay',
  'oldTime',
] as const;
/** See {@link templateMarks}. */
export type TemplateMark = (typeof templateMarks)[number];

/** What is known, in the language of the text; an absent or empty fact is missing. */
export type TemplateFacts = Readonly<Partial<Record<TemplateMark, string>>>;

/** A piece of a filled text. `unknown` is a mark that no template has, most likely a slip of the pen. */
export interface TextPart {
  readonly kind: 'words' | 'fact' | 'missing' | 'unknown';
  readonly text: string;
}

/** A text ready to be read over and copied. */
export interface FilledText {
  readonly text: string;
  /** The same text in pieces, for a preview that shows what was filled in. */
  readonly parts: readonly TextPart[];
  /** Marks without a fact, each once, in order of appearance. */
  readonly missing: readonly TemplateMark[];
  /** Words in braces that are no marks, each once. */
  readonly unknown: readonly string[];
}

const markPattern = /\{([^{}\s]+)\}/g;

const isMark = (word: string): word is TemplateMark => (templateMarks as readonly string[]).includes(word);

function fillMark(mark: string, facts: TemplateFacts): TextPart {
  const asWritten = `{${mark}}`;
  if (!isMark(mark)) return { kind: 'unknown', text: asWritten };
  const fact = facts[mark];
  return fact === undefined || fact === ''
    ? { kind: 'missing', text: asWritten }
    : { kind: 'fact', text: fact };
}

/** Splits at the marks: the pieces at odd places are what stood in braces. */
const piecesOf = (template: string): readonly string[] => template.split(markPattern);

/** The marks of a template, known or not, each once, in order of appearance. */
export const marksOf = (template: string): readonly string[] => [
  ...new Set(piecesOf(template).filter((_piece, at) => at % 2 === 1)),
];

/** Words in braces that no fact will ever fill. */
export const unknownMarks = (template: string): readonly string[] =>
  marksOf(template).filter((mark) => !isMark(mark));

/** Puts the facts where the marks stand. A fact is never read again for marks of its own. */
export function fillTemplate(template: string, facts: TemplateFacts): FilledText {
  const parts = piecesOf(template)
    .map((piece, at): TextPart => (at % 2 === 1 ? fillMark(piece, facts) : { kind: 'words', text: piece }))
    .filter(({ text }) => text !== '');
  return {
    text: parts.map(({ text }) => text).join(''),
    parts,
    missing: marksOf(template)
      .filter(isMark)
      .filter((mark) => (facts[mark] ?? '') === ''),
    unknown: unknownMarks(template),
  };
}
