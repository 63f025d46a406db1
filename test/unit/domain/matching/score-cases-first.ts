import { need, sap, type Case } from './score-case';

import { assessmentRecord, noteRecord, roleRecord } from '../../../support/match-builders';

/** One case per sentence a part can say. */
export const firstScoreCases: readonly Case[] = [
  { part: 'skills', when: 'all that is asked', parts: {}, says: 'all', points: 30 },
  {
    part: 'skills',
    when: 'a wish missing',
    parts: {
      role: { requirements: { ...roleRecord().requirements, sap: { name: 'SAP', level: 2, must: false } } },
    },
    says: 'some',
    points: 23,
  },
  {
    part: 'skills',
    when: 'half the level',
    parts: { role: { requirements: need(4) }, candidate: sap(2) },
    says: 'all',
    points: 15,
  },
  {
    part: 'skills',
    when: 'level not asked of the candidate',
    parts: { role: { requirements: need(4) }, candidate: sap(null) },
    says: 'all',
    points: 15,
  },
  {
    part: 'skills',
    when: 'above the level is not above the whole',
    parts: { role: { requirements: need(1) }, candidate: sap(4) },
    says: 'all',
    points: 30,
  },
  {
    part: 'skills',
    when: 'not used for six years',
    parts: { role: { requirements: need(null) }, candidate: sap(4, 2020) },
    says: 'all',
    points: 24,
  },
  {
    part: 'skills',
    when: 'the client asked for none',
    parts: { role: { requirements: {} } },
    says: 'role-silent',
    points: 15,
  },
  {
    part: 'skills',
    when: 'none noted',
    parts: { candidate: { skills: {} } },
    says: 'candidate-silent',
    points: 15,
  },
  {
    part: 'skills',
    when: 'noted 181 days ago',
    parts: {
      candidate: {
        skills: { close: { name: 'Month-end close', level: 3, lastUsedYear: 2026, notedOn: '2026-05-26' } },
      },
    },
    says: 'too-old',
    points: 15,
  },
  { part: 'motivation', when: 'growth 4 and manager 3 of 4', parts: {}, says: 'offers', points: 18 },
  {
    part: 'motivation',
    when: 'only the second factor is told',
    parts: { role: { offers: { manager: 4 } } },
    says: 'offers',
    points: 13,
  },
  {
    part: 'motivation',
    when: 'nothing told',
    parts: { role: { offers: {} } },
    says: 'role-silent',
    points: 10,
  },
  {
    part: 'motivation',
    when: 'no note',
    parts: { rows: { motivationNotes: [] } },
    says: 'candidate-silent',
    points: 10,
  },
  {
    part: 'motivation',
    when: 'the latest note counts',
    parts: {
      rows: {
        motivationNotes: [noteRecord({ id: 'mot_old', notedOn: '2026-09-01', factors: [] }), noteRecord()],
      },
    },
    says: 'offers',
    points: 18,
  },
  {
    part: 'motivation',
    when: 'too old',
    parts: { rows: { motivationNotes: [noteRecord({ notedOn: '2026-01-05' })] } },
    says: 'too-old',
    points: 10,
  },
  { part: 'fit', when: 'recommended, rated 3', parts: {}, says: 'in-general', points: 12 },
  {
    part: 'fit',
    when: 'this client’s own assessment first',
    parts: {
      rows: {
        fitAssessments: [
          assessmentRecord(),
          assessmentRecord({
            id: 'fit_two',
            clientId: 'cli_mosaic',
            recommendation: 'do-not-recommend',
            assessedOn: '2026-10-01',
          }),
        ],
      },
    },
    says: 'for-client',
    points: 5,
  },
  {
    part: 'fit',
    when: 'no decision and nothing discussed',
    parts: {
      rows: {
        fitAssessments: [
          assessmentRecord({
            recommendation: 'no-decision',
            ratings: { one: { group: 'manner', label: 'x', rating: null, evidence: '' } },
          }),
        ],
      },
    },
    says: 'candidate-silent',
    points: 7,
  },
  {
    part: 'fit',
    when: 'too old',
    parts: { rows: { fitAssessments: [assessmentRecord({ assessedOn: '2026-01-05' })] } },
    says: 'too-old',
    points: 7,
  },
];
