// The shortlist of a role for its client: a contents page, then each candidate on pages of their own. Who was introduced
// to this client may stand by name; everybody else is blind.
import { fullName, type NameParts } from '../domain/candidate/candidate-name';
import { blindBlocks, blindReference, type BlindFacts } from './blind-profile';
import type { BlindText } from './blind-text';
import { chinese, plain, type Phrase, type ReportBlock, type ReportDocument } from './report-document';
import { frameReport } from './report-frame';
import type { ReportMaker } from './report-words';

/** Most profiles in one paper: more is no shortlist. */
export const longestShortlist = 20;

/** One candidate of the list. */
export interface ShortlistEntry {
  readonly facts: Omit<BlindFacts, 'roleTitle'>;
  /** By which the client knows them; null where they stay blind. */
  readonly name: NameParts | null;
  readonly stage: string;
  readonly text: BlindText;
}

/** What a shortlist is made of. */
export interface ShortlistFacts {
  readonly roleTitle: string;
  readonly roleCode: string;
  readonly clientName: string;
  readonly entries: readonly ShortlistEntry[];
}

/** The paper; the title is the role's. */
export function shortlist(facts: ShortlistFacts, maker: ReportMaker): ReportDocument {
  const { words } = maker;
  const entries = facts.entries.slice(0, longestShortlist);
  return frameReport(maker, {
    title: words('shortlist.title', { role: facts.roleTitle }),
    titleNote: null,
    subtitle: words('shortlist.subtitle', {
      client: facts.clientName,
      code: facts.roleCode,
      count: entries.length,
    }),
    marking: words('blind.marking'),
    blocks:
      entries.length === 0
        ? [{ kind: 'paragraph', phrases: [plain(words('shortlist.empty'))] }]
        : [
            { kind: 'heading', text: words('shortlist.contents') },
            { kind: 'contents', entries: entries.map((entry) => contentsLine(entry, maker)) },
            ...entries.flatMap((entry) => partOf(entry, maker)),
          ],
  });
}

const nameOf = ({ facts, name }: ShortlistEntry, { words }: ReportMaker): string =>
  name === null ? words('blind.title', { reference: blindReference(facts.candidate.id) }) : fullName(name);

function chineseOf({ name }: ShortlistEntry): Phrase | null {
  const zh = name?.chineseName.trim() ?? '';
  return name === null || zh === '' || zh === fullName(name) ? null : chinese(zh);
}

const anchorOf = ({ facts }: ShortlistEntry): string => blindReference(facts.candidate.id);

function contentsLine(entry: ShortlistEntry, maker: ReportMaker) {
  const { candidate } = entry.facts;
  const zh = chineseOf(entry);
  const headline =
    candidate.headline === ''
      ? []
      : [plain(' · '), ...entry.text.phrases(`${candidate.id}/headline`, candidate.headline)];
  return {
    anchor: anchorOf(entry),
    label: [plain(nameOf(entry, maker)), ...(zh ? [plain(' '), zh] : []), ...headline],
  };
}

function partOf(entry: ShortlistEntry, maker: ReportMaker): readonly ReportBlock[] {
  return [
    {
      kind: 'part',
      anchor: anchorOf(entry),
      title: nameOf(entry, maker),
      titleNote: chineseOf(entry),
      subtitle: maker.words(`submissionStages.${entry.stage}`),
    },
    ...blindBlocks({ ...entry.facts, roleTitle: null }, maker, entry.text),
  ];
}
