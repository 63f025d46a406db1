import { describe, expect, it } from 'vitest';
import { tableNames, tables } from '@shared/domain/tables';
import { dataAccess, type DataAccessFacts } from '@shared/reports/data-access';
import { accessTables, type AccessRows } from '@shared/reports/data-access-rows';
import { leaveOutOthers, type OtherPerson } from '@shared/reports/leave-out-others';
import { reportDocument } from '@shared/reports/report-document';
import { candidateInput } from '../../support/candidate';
import { keyMaker, linesOf } from '../../support/report-maker';

const own: OtherPerson = { latin: ['Chan Wing Yan', 'Vivian Chan'], chinese: '陳詠欣', byOneWord: false };
const others: readonly OtherPerson[] = [
  { latin: ['Grace Lau'], chinese: '劉嘉欣', byOneWord: true },
  { latin: ['Mabel Fung'], chinese: '', byOneWord: true },
  { latin: ['Chan Tai Man', 'Peter Chan'], chinese: '陳大文', byOneWord: false },
];
const clean = leaveOutOthers(others, own, 'SOMEBODY');

describe('leaving other people out', () => {
  it.each([
    ['Grace Lau rang her', 'SOMEBODY rang her'],
    ['Lau Grace rang', 'SOMEBODY rang'],
    ['GRACE LAU rang', 'SOMEBODY rang'],
    ['Grace said yes; Mabel no', 'SOMEBODY said yes; SOMEBODY no'],
    ['Friend of Chan Tai Man and of Tai Man Chan', 'Friend of SOMEBODY and of SOMEBODY'],
    ['Sat beside Peter Chan', 'Sat beside SOMEBODY'],
    ['由劉嘉欣致電，與陳大文同組', '由SOMEBODY致電，與SOMEBODY同組'],
  ])('%s', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it.each([
    'Chan Wing Yan came early',
    'Vivian Chan, 陳詠欣',
    'She has a way with grace and patience',
    'The man at the desk was tai chi master',
    'Manages Peter Pan productions',
  ])('leaves "%s" as it is', (text) => {
    expect(clean(text)).toBe(text);
  });
});

const ids = { deletedAt: null, candidateId: 'cnd_1' };
const nothing: AccessRows = {
  ...{ consents: [], motivationNotes: [], fitAssessments: [], interests: [], interviews: [] },
  ...{ submissions: [], introductions: [], disclosures: [], placements: [], gateOverrides: [] },
  ...{ documents: [], visits: [], calls: [], tasks: [] },
  ...{ shownStatements: [], corrections: [], accessRequests: [], retentionDelays: [] },
};
const candidate = {
  ...candidateInput({
    surname: 'Chan',
    givenNames: 'Wing Yan',
    chineseName: '陳詠欣',
    email: 'canary-email@example.com',
    address: 'Canary address',
    headline: 'Canary headline',
    summary: 'Canary summary, told to Grace Lau',
    source: 'Canary source',
    phones: { p: { typed: '9123 4867', e164: null, label: 'mobile' } },
    skills: { s: { name: 'Canary skill', level: 2, lastUsedYear: null, notedOn: '2026-01-01' } },
    work: {
      w: {
        employer: 'Canary employer',
        title: 'Canary title',
        from: '2020',
        to: null,
        summary: 'Canary job',
      },
    },
    education: {
      e: { school: 'Canary school', award: 'Canary award', field: 'Canary field', from: '2010', to: '2013' },
    },
    constraints: { c: { kind: 'hours', value: 'Canary limit', from: 'candidate', notedOn: '2026-01-01' } },
    doNotSend: { cli_9: 'Canary do not send' },
    parked: { reason: 'Canary parked', wakeOn: null },
    pool: {
      ...{ reason: 'Canary pool', since: '2026-01-01', reviewOn: '2027-01-01' },
      wakes: { kinds: [], leastSkillsPercent: null, salaryFloor: null, districts: {} },
    },
  }),
  ...{ id: 'cnd_1', deletedAt: null, mergedInto: null },
};
const facts: DataAccessFacts = {
  ...{ candidate, districtName: 'Kowloon City', rows: nothing, closed: 0 },
  writer: { clean, roleName: () => 'a role', clientName: () => 'a client' },
};

describe('the data access report', () => {
  it('has a section for every table that is about a candidate', () => {
    // What was told apart are marks without a word in them; they say nothing of anybody.
    const about = tableNames.filter(
      (name) => tables[name].subjects.includes('candidateId') && name !== 'toldApart',
    );
    expect([...accessTables].sort()).toEqual([...about].sort());
    const lines = linesOf(dataAccess(facts, keyMaker));
    for (const table of accessTables) expect(lines).toContain(`access.tables.${table}`);
    expect(lines.filter((line) => line === 'access.nothing')).toHaveLength(accessTables.length);
  });

  it('holds every text of the candidate, without the names of others', () => {
    const paper = dataAccess(facts, keyMaker);
    expect(reportDocument.parse(paper)).toEqual(paper);
    const text = linesOf(paper).join('\n');
    const canaries = JSON.stringify(candidate).match(/[Cc]anary[- ][a-z]+(?: [a-z]+)*/g) ?? [];
    expect(canaries.length).toBeGreaterThan(12);
    for (const canary of canaries) expect(text).toContain(canary.replace(/ told.*/, ''));
    expect(text).toContain('Canary summary, told to SOMEBODY');
    expect(text).not.toContain('Grace');
  });

  it('tells records oldest first, with their words', () => {
    const call = (at: string, words: string) => ({
      ...{
        ...ids,
        id: `cal_${at.slice(8, 10)}`,
        contactId: null,
        interviewId: null,
        taskId: null,
        at,
        words,
      },
      ...{ byId: 'stf_1', channel: 'phone' as const, outcome: 'reached' as const },
    });
    const calls = [
      call('2026-11-20T02:00:00.000Z', 'Later call'),
      call('2026-11-10T02:00:00.000Z', 'Mabel Fung asked for it'),
    ];
    const lines = linesOf(dataAccess({ ...facts, rows: { ...nothing, calls } }, keyMaker));
    expect(lines.filter((line) => line.includes('channels.phone'))).toEqual([
      '2026-11-10T02:00:00.000Z | channels.phone · callOutcomes.reached · SOMEBODY asked for it',
      '2026-11-20T02:00:00.000Z | channels.phone · callOutcomes.reached · Later call',
    ]);
  });

  it('says when it is not whole', () => {
    expect(linesOf(dataAccess({ ...facts, closed: 2 }, keyMaker))).toContain('access.notWhole(2)');
    expect(linesOf(dataAccess(facts, keyMaker)).join(' ')).not.toContain('access.notWhole');
  });
});
