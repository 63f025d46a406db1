// What every paper is read with: the viewer's own reader, the office and the moment. What the permission table or
// clearance hides is therefore not on the paper either.
import type { OfficeFacts } from '@shared/commands/office-facts';
import { chineseNameOf, fullName, type NameParts } from '@shared/domain/candidate/candidate-name';
import { nameIn, titleIn } from '@shared/domain/own-name';
import type { Actor } from '@shared/domain/staff/staff';
import type { PlacedLeak } from '@shared/reports/blind-text';
import type { ReportDocument } from '@shared/reports/report-document';
import type { ReportSection } from '@shared/reports/report-sections';
import type { ReportMaker } from '@shared/reports/report-words';
import type { Instant } from '@shared/time/instant';
import type { LocalDate } from '@shared/time/local-date';
import type { ZoneRules } from '@shared/time/ports';
import type { RoleFace } from '@data/queries/role-faces';
import type { ViewReader } from '@data/view-reader';

/** See the head of this file. */
export interface ReportSource {
  readonly read: ViewReader;
  readonly actor: Actor;
  readonly maker: ReportMaker;
  readonly office: OfficeFacts;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly zoneRules: ZoneRules;
  /** Sections of the paper that are not wanted. */
  readonly leftOut: readonly ReportSection[];
}

/** A paper ready to be drawn, with what its file is named after. */
export interface BuiltReport {
  readonly document: ReportDocument;
  readonly nameParts: Readonly<Record<string, string>>;
  /** On a paper that must not tell who it is about: what in it might. It is not printed before each is decided. */
  readonly leaks?: readonly PlacedLeak[];
}

const forbiddenInFileNames = /[\\/:*?"<>|]/g;
/** Longest part of a file name: a name of 200 signs would not fit into any. */
const longestNamePart = 60;

/** A text as part of a file name on any system. */
export const fileSafe = (name: string): string =>
  [...name.replaceAll(forbiddenInFileNames, ' ').trim()].slice(0, longestNamePart).join('').trim();

/** The name in one line, with the Chinese one where it says something else. */
export function wholeName(candidate: NameParts): string {
  const [latin, chinese] = [fullName(candidate), chineseNameOf(candidate)];
  return chinese === '' || chinese === latin ? latin : `${latin} ${chinese}`;
}

type Written = Pick<ReportMaker, 'language'>;

/** How a role stands on paper, in the paper's language: by its code where its client must not be known. */
export function roleTitle({ language }: Written, face: RoleFace | null | undefined): string {
  if (!face) return '–';
  const title = titleIn(language, face);
  return face.confidential && !face.client ? `${title} (${face.code})` : title;
}

/** How a role's client stands on paper, in the paper's language. */
export const clientOf = ({ language }: Written, face: RoleFace | null | undefined): string =>
  face?.client ? nameIn(language, face.client) : (face?.code ?? '–');
