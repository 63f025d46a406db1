import type { ScorePart } from '@shared/domain/office/policy';

import { type MatchParts } from '../../../support/build-match';
import {
  officeInterview,
  roleRecord,
  submissionEnd,
  submissionRecord,
} from '../../../support/match-builders';

export interface Case {
  readonly part: ScorePart;
  readonly when: string;
  readonly parts: MatchParts;
  readonly says: string;
  /** Points, as the default weights give them. */
  readonly points: number;
}

export const pastRole = roleRecord({ id: 'rol_past', code: 'R-090' });
export const unlike = roleRecord({
  id: 'rol_past',
  title: 'Chef de partie',
  titleZh: '廚師',
  description: 'Cooks dinner in a hotel kitchen.',
  requirements: {},
});
export const after = (end: Parameters<typeof submissionEnd>[0], pastRoles = [pastRole]): MatchParts => ({
  rows: { submissions: [submissionRecord({ end: submissionEnd(end) })] },
  pastRoles,
});
export const need = (level: number | null, must = true) => ({ one: { name: 'SAP', level, must } });
export const sap = (level: number | null, lastUsedYear: number | null = 2026) => ({
  skills: { sap: { name: 'sap', level, lastUsedYear, notedOn: '2026-11-12' } },
});
export const pay = { guaranteedBonus: 0, discretionaryBonus: 90_000, allowances: 0, notedOn: '2026-11-12' };
/** The latest office interview, which undated facts were last confirmed in. */
export const metOn = (date: string): MatchParts => ({
  candidate: { createdOn: '2025-01-05' },
  rows: { interviews: [officeInterview({ planned: { ...officeInterview().planned, date: date as never } })] },
});
