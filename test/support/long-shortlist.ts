import { blindReference } from '@shared/reports/blind-profile';
import { blindText } from '@shared/reports/blind-text';
import type { ReportDocument } from '@shared/reports/report-document';
import { longestShortlist, shortlist, type ShortlistEntry } from '@shared/reports/shortlist';
import { candidateInput } from './candidate';
import { keyMaker } from './report-maker';

const longNote = 'Closed the books of six entities in four days, and told the board why. 每月準時結帳。 ';

function entryAt(at: number): ShortlistEntry {
  const id = `cnd_0000000${String.fromCharCode('a'.charCodeAt(0) + at)}0`;
  const candidate = {
    ...candidateInput({ headline: `Accountant ${at + 1} 會計`, summary: longNote.repeat(1 + at * 4) }),
    ...{ id, deletedAt: null, mergedInto: null },
  };
  return {
    facts: {
      ...{ candidate, districtName: 'Kowloon City', motivation: null, fit: null, roleTitle: null },
      show: { employers: false, pay: false },
      leftOut: [],
    },
    name: null,
    stage: 'sent',
    text: blindText(() => [], {}, ''),
  };
}

/** A shortlist as long as one may be, of profiles that take a page or more; and what each candidate is called on it. */
export function longShortlist(): { readonly paper: ReportDocument; readonly references: readonly string[] } {
  const entries = Array.from({ length: longestShortlist }, (_, at) => entryAt(at));
  const facts = { roleTitle: 'Finance Manager', roleCode: 'R-001', clientName: 'Harbour Foods' };
  const paper = shortlist({ ...facts, entries }, { ...keyMaker, words: wordsWithReference });
  return { paper, references: entries.map((entry) => blindReference(entry.facts.candidate.id)) };
}

/** As a key, or as the one thing that it is about. */
const wordsWithReference: typeof keyMaker.words = (key, values) =>
  key === 'blind.title' ? `Candidate ${values?.['reference'] ?? ''}` : key;
