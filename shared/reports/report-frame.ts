import {
  chinese,
  plain,
  strong,
  type Phrase,
  type ReportBlock,
  type ReportDocument,
} from './report-document';
import type { ReportMaker } from './report-words';

interface FrameParts {
  readonly title: string;
  readonly titleNote: Phrase | null;
  readonly subtitle: string;
  readonly marking: string;
  readonly blocks: readonly ReportBlock[];
}

/** Letterhead, footer and page line, the same on every paper of the office. */
export function frameReport(maker: ReportMaker, parts: FrameParts): ReportDocument {
  const { office, words, format } = maker;
  const made = words('frame.made', { at: format.moment(maker.at), by: maker.by });
  return {
    language: maker.language,
    title: parts.title,
    titleNote: parts.titleNote,
    subtitle: parts.subtitle,
    letterhead: [strong(office.name), ...(office.nameZh === '' ? [] : [plain(' '), chinese(office.nameZh)])],
    marking: parts.marking,
    footer: made,
    pageOf: words('frame.pageOf'),
    blocks: [...parts.blocks],
  };
}
