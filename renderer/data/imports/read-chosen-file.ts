import type { ImportRefusal } from '@shared/interchange/import-refusal';
import type { ReadingPorts } from '@shared/interchange/import-ports';
import { maxFileBytes, readImportFile, type FileContent } from '@shared/interchange/read-import-file';
import { refuse, type Result } from '@shared/kernel/result';
import { readTable } from '../csv-reader';
import { readPhone } from '../phone-reader';
import { decodeText, readFileText } from '../read-file-text';

/** A file as the desktop hands it over. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const bytesPerMegabyte = 1_000_000;

/** What a reading needs beside the readers of this machine. */
export type ReadingFacts = Omit<ReadingPorts, 'readPhone' | 'readTable' | 'decodeText'>;

/** The ports of a reading: the phones, tables and encodings of this machine, the office's own districts and day. */
export const readingPorts = (facts: ReadingFacts): ReadingPorts => ({
  ...facts,
  readPhone,
  readTable,
  decodeText,
});

/** Reads one file into proposed records; nothing is written. */
export function readChosenFile(
  { name, bytes }: ChosenFile,
  facts: ReadingFacts,
): Result<FileContent, ImportRefusal> {
  if (bytes.length === 0) return refuse({ kind: 'empty-file' });
  if (bytes.length > maxFileBytes)
    return refuse({ kind: 'too-large', megabytes: maxFileBytes / bytesPerMegabyte });
  const decoded = readFileText(bytes);
  return decoded.ok ? readImportFile(name, decoded.value.text, readingPorts(facts)) : decoded;
}
