import { describe, expect, it } from 'vitest';
import { interviewSheet, openQuestions, type SheetFacts } from '@shared/reports/interview-sheet';
import { interviewSlip, type SlipFacts } from '@shared/reports/interview-slip';
import { reportDocument } from '@shared/reports/report-document';
import { candidateInput } from '../../support/candidate';
import { keyMaker, linesOf } from '../../support/report-maker';

const vivian = {
  ...candidateInput({
    surname: 'Chan',
    givenNames: 'Wing Yan',
    englishName: 'Vivian',
    chineseName: '陳詠欣',
    phones: { p1: { typed: '9123 4867', e164: null, label: 'mobile' } },
  }),
  id: 'cnd_1',
  deletedAt: null,
  mergedInto: null,
};
const planned = {
  date: '2026-11-24' as never,
  startMinute: 840,
  durationMinutes: 60,
  zone: 'Asia/Hong_Kong',
};
const clientInterview: SlipFacts['interview'] = {
  ...{ kind: 'client', mode: 'in-person', planned, stage: 'confirmed' },
  ...{ address: '18/F, Tower 2, Harbour Road', confidential: false },
};
const slipFacts: SlipFacts = {
  candidate: vivian,
  interview: clientInterview,
  clientName: 'Lantau Freight',
  contactName: 'Mabel Fung',
  role: { title: 'Finance Manager', blindTitle: 'Senior finance role', code: 'R-118' },
  disclosed: false,
  recruiterName: 'Grace Lau',
};
const ofConfidential = { ...slipFacts, interview: { ...clientInterview, confidential: true } };

describe('the interview slip', () => {
  it('says when, where, whom to meet and whom to ring', () => {
    const paper = interviewSlip(slipFacts, {
      ...keyMaker,
      office: { ...keyMaker.office, phone: '2345 6789' },
    });
    expect(reportDocument.parse(paper)).toEqual(paper);
    expect(linesOf(paper)).toEqual(
      expect.arrayContaining([
        'CHAN Wing Yan, Vivian',
        'slip.day: 2026-11-24',
        'slip.time: m840 – m900',
        'slip.where: 18/F, Tower 2, Harbour Road',
        'slip.client: Lantau Freight',
        'slip.role: Finance Manager',
        'slip.meet: Mabel Fung',
        'slip.ringWords(Grace Lau|Test Office) 2345 6789',
      ]),
    );
  });

  it.each(['Lantau Freight', 'Mabel Fung', 'Harbour Road', 'Finance Manager'])(
    'keeps %s of a confidential role from the candidate until the name was told',
    (secret) => {
      expect(JSON.stringify(interviewSlip(ofConfidential, keyMaker))).not.toContain(secret);
      expect(JSON.stringify(interviewSlip({ ...ofConfidential, disclosed: true }, keyMaker))).toContain(
        secret,
      );
    },
  );

  it('names a confidential role by its code and blind title', () => {
    const lines = linesOf(interviewSlip(ofConfidential, keyMaker));
    expect(lines).toContain('slip.client: slip.confidential(R-118)');
    expect(lines).toContain('slip.role: Senior finance role');
  });

  it('asks to confirm only what is not confirmed', () => {
    const open = { ...slipFacts, interview: { ...clientInterview, stage: 'awaiting-confirmation' as const } };
    expect(linesOf(interviewSlip(open, keyMaker))).toContain('slip.pleaseConfirm');
    expect(linesOf(interviewSlip(slipFacts, keyMaker))).not.toContain('slip.pleaseConfirm');
  });

  it('gives no place for a call', () => {
    const byVideo = { ...slipFacts, interview: { ...clientInterview, mode: 'video' as const } };
    expect(linesOf(interviewSlip(byVideo, keyMaker)).some((line) => line.startsWith('slip.where'))).toBe(
      false,
    );
  });
});

const sheetFacts: SheetFacts = {
  candidate: vivian,
  interview: { kind: 'office', mode: 'in-person', planned, address: '', notes: 'Asked for a quiet room' },
  ...{ recruiterName: 'Grace Lau', roomName: 'Room 2', role: null, clientName: '–', contactName: '' },
  heard: [],
  motivation: null,
  rated: [{ label: 'Communication', rating: 3, on: '2026-08-01' }],
  consents: { keep: true, represent: false },
  attendance: 'Kept all.',
  today: '2026-11-23',
  policy: { staleFactDays: 90, unknownFactDays: 180 },
  leftOut: [],
};

describe('the interview sheet', () => {
  it('asks what nobody knows and what has grown old, with its day', () => {
    const pay = {
      monthly: 50_000,
      months: 12 as const,
      guaranteedBonus: 0,
      discretionaryBonus: 0,
      allowances: 0,
    };
    const candidate = {
      ...vivian,
      currentPay: { ...pay, notedOn: '2026-08-01' },
      expectedPay: { ...pay, notedOn: '2026-11-01' },
    };
    expect(openQuestions({ ...sheetFacts, candidate })).toEqual([
      { key: 'rightToWork', on: null },
      { key: 'notice', on: null },
      { key: 'currentPay', on: '2026-08-01' },
      { key: 'languages', on: null },
      { key: 'motivation', on: null },
      { key: 'consentRepresent', on: null },
    ]);
  });

  it('shows what was rated before, with room to rate anew', () => {
    const lines = linesOf(interviewSheet(sheetFacts, keyMaker));
    expect(lines).toContain('Communication | 3 (2026-08-01) | ☐ 1  ☐ 2  ☐ 3  ☐ 4 |  ');
    expect(lines).toContain('Asked for a quiet room');
  });

  it('tells what the client said after the earlier rounds, by person', () => {
    const heard = [
      { on: '2026-11-18', who: 'Ms Ho', verdict: 'on' as const, words: 'Strong on closing' },
      { on: '2026-11-10', who: '', verdict: 'undecided' as const, words: '' },
    ];
    const lines = linesOf(interviewSheet({ ...sheetFacts, heard }, keyMaker));
    expect(lines).toContain('Ms Ho, 2026-11-18: sheet.verdicts.on – Strong on closing');
    expect(lines).toContain('sheet.heardClient, 2026-11-10: sheet.verdicts.undecided');
    expect(linesOf(interviewSheet(sheetFacts, keyMaker))).not.toContain('sheet.heard');
  });

  it('tells the must-haves of the role of a client interview only', () => {
    const role = {
      title: 'Finance Manager',
      requirements: { a: { name: 'HKICPA', level: null, must: true } },
      workHours: '',
      team: '',
    };
    const atClient = { ...sheetFacts, role, interview: { ...sheetFacts.interview, kind: 'client' as const } };
    expect(linesOf(interviewSheet(atClient, keyMaker))).toContain('HKICPA (sheet.must)');
    expect(linesOf(interviewSheet({ ...sheetFacts, role }, keyMaker))).not.toContain('HKICPA (sheet.must)');
  });
});
