import { readFileSync } from 'node:fs';
import travel from '../../../resources/districts/hong-kong-districts.json';
import { districtFinder } from '@shared/interchange/find-district';
import { readChosenFile, type ReadingFacts } from '@data/imports/read-chosen-file';
import { proposedRows, type ProposedRows } from '@data/imports/proposed-rows';

/** The day and districts that readings in tests take. */
export const readingFacts: ReadingFacts = {
  findDistrict: districtFinder(travel.districts),
  createdOn: '2026-11-23',
  ownerId: 'stf_grace',
};

/** The bytes of a text. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads a text as a chosen file. */
export const readText = (name: string, text: string): ReturnType<typeof readChosenFile> =>
  readChosenFile({ name, bytes: bytesOf(text) }, readingFacts);

/** Rows of a file that must be readable. */
export function rowsOfText(name: string, text: string): ProposedRows {
  const file = readText(name, text);
  if (!file.ok) throw new Error(`${name}: ${JSON.stringify(file.refusal)}`);
  return proposedRows(file.value, readingFacts);
}

/** Rows of one of our own files. */
export const rowsOfFixture = (name: string): ProposedRows =>
  rowsOfText(name, readFileSync(new URL(`../../fixtures/imports/${name}`, import.meta.url), 'utf8'));
