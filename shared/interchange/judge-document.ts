// Whether a file is one the office keeps, judged by what it holds. A name proves nothing: a program renamed to cv.pdf is
// refused, a PDF without an ending is taken.
import { maxDocumentBytes, type DocumentType } from '../domain/candidate/document';
import { accept, refuse, type Result } from '../kernel/result';
import { readZipDirectory, unpackLimit, type ZipEntry } from './zip-directory';

/**
 * Why a file is not kept. `old-word`: a .doc or a Word file behind a password, which share their outside. `swollen`: it
 * would unpack to far more than it is. `slow`: reading it took longer than any letter does.
 */
export type DocumentRefusal =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly megabytes: number }
  | { readonly kind: 'unknown-type' }
  | { readonly kind: 'old-word' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'swollen' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'slow' };

const bytesPerMegabyte = 1_000_000;
/** A PDF may have this much before its mark; readers of PDF look as far. */
const pdfMarkWithin = 1024;

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const wordParts = ['[Content_Types].xml', 'word/document.xml'] as const;

const text = (value: string): readonly number[] => [...value].map((sign) => sign.charCodeAt(0));
const begins = (bytes: Uint8Array, mark: readonly number[], at = 0): boolean =>
  mark.every((byte, index) => bytes[at + index] === byte);

const marks = {
  pdf: text('%PDF-'),
  png: [0x89, ...text('PNG\r\n'), 0x1a, 0x0a],
  jpeg: [0xff, 0xd8, 0xff],
  riff: text('RIFF'),
  webp: text('WEBP'),
  zip: [...text('PK'), 3, 4],
  oldOffice: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
} as const;
/** Where a RIFF file says what it holds. */
const riffKindAt = 8;

function holdsPdfMark(bytes: Uint8Array): boolean {
  const within = Math.min(pdfMarkWithin, bytes.length);
  for (let at = 0; at < within; at += 1) if (begins(bytes, marks.pdf, at)) return true;
  return false;
}

function judgeWord(bytes: Uint8Array): Result<DocumentType, DocumentRefusal> {
  const entries = readZipDirectory(bytes);
  if (!entries) return refuse({ kind: 'broken' });
  const names = new Set(entries.map(({ name }) => name));
  if (!wordParts.every((part) => names.has(part))) return refuse({ kind: 'unknown-type' });
  if (entries.some(({ encrypted }) => encrypted)) return refuse({ kind: 'locked' });
  if (wouldSwell(entries, bytes.length)) return refuse({ kind: 'swollen' });
  return accept(wordType);
}

/** True when an archive says of itself that it unpacks past the limits; what it unpacks to is counted again when read. */
function wouldSwell(entries: readonly ZipEntry[], packed: number): boolean {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  return size > unpackLimit.bytes || size > packed * unpackLimit.ratio;
}

/** The kind of a file that may be kept, or why it may not. What only reading it shows is judged when it is read. */
export function judgeDocument(bytes: Uint8Array): Result<DocumentType, DocumentRefusal> {
  if (bytes.length === 0) return refuse({ kind: 'empty' });
  if (bytes.length > maxDocumentBytes)
    return refuse({ kind: 'too-large', megabytes: maxDocumentBytes / bytesPerMegabyte });
  if (begins(bytes, marks.png)) return accept('image/png');
  if (begins(bytes, marks.jpeg)) return accept('image/jpeg');
  if (begins(bytes, marks.riff) && begins(bytes, marks.webp, riffKindAt)) return accept('image/webp');
  if (begins(bytes, marks.zip)) return judgeWord(bytes);
  if (begins(bytes, marks.oldOffice)) return refuse({ kind: 'old-word' });
  return holdsPdfMark(bytes) ? accept('application/pdf') : refuse({ kind: 'unknown-type' });
}
