// An index of files that noted and dropped them one by one answers as one that reads everything kept, and as a look at every
// file.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentIndex } from '@data/indexes/document-index';
import type { KeptWords, WordStore } from '@data/indexes/word-store';
import { propertyRuns } from '../support/property-runs';
import { shippedBook } from '../support/search-people';

const slow = 600_000;
const vocabulary = [
  'audit',
  'auditor',
  'ifrs',
  'treasury',
  'tax',
  'taxation',
  'sap',
  '財務',
  '財務策劃',
  '會計',
];
/** What is typed, beside the words themselves, with the test of a whole text that must agree; all in one script. */
const questions = ['aud', 'tax', 'tre', 'sap', 'z'] as const;

function memoryStore(): WordStore {
  const kept = new Map<string, KeptWords>();
  return {
    all: async () => [...kept.values()],
    put: async (words) => {
      kept.set(words.sha256, words);
    },
    drop: async (sha256) => {
      kept.delete(sha256);
    },
  };
}

const act = fc.record({
  file: fc.nat(9),
  words: fc.array(fc.constantFrom(...vocabulary), { maxLength: 5 }),
  isDropped: fc.boolean(),
});

describe('the index of files', () => {
  it(
    'kept file by file is the index made anew, and finds what a look at every file finds',
    { timeout: slow },
    async () => {
      let hits = 0;
      const property = fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 30 }), async (acts) => {
        const store = memoryStore();
        const readings = async () => shippedBook;
        const kept = new DocumentIndex(store, readings);
        const texts = new Map<string, readonly string[]>();
        for (const { file, words, isDropped } of acts) {
          const sha256 = `file-${file}`;
          if (isDropped) {
            texts.delete(sha256);
            await kept.drop(sha256);
          } else if (!texts.has(sha256)) {
            texts.set(sha256, words);
            await kept.note(sha256, words.join(', '));
          }
          for (const begun of questions) {
            const answer = [...(await kept.holding(begun))].sort();
            const byHand = [...texts]
              .filter(([, own]) => own.some((word) => word.startsWith(begun)))
              .map(([hash]) => hash);
            hits += answer.length;
            expect(answer).toEqual(byHand.sort());
            expect([...(await new DocumentIndex(store, readings).holding(begun))].sort()).toEqual(answer);
          }
        }
      });
      await fc.assert(property, propertyRuns());
      expect(hits).toBeGreaterThan(0);
    },
  );
});
