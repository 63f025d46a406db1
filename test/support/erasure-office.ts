// An office with one person to be erased, of whom every kind of record tells, and another one of whom nothing may be lost;
// on the real safety copy, so that what the disk keeps can be looked at.
import type { Json } from '@shared/kernel/json';
import { schemaVersion } from '@shared/changes/schema-version';
import { keepDraft } from '@data/drafts';
import { databaseIdOf } from '@data/found-database';
import { noteRecent } from '@data/recent-items';
import type { SafetyCopy } from '../../electron/main/safety-copy/safety-copy';
import { desktopOver, openSafetyIn, type SafeDesktop } from './desktop-on-disk';
import { openInterviewOffice, type InterviewOffice } from './interview-office';
import { testNow } from './office';

/** Letters in no order, so that nothing packs them and they stand nowhere else; each was put into what its name says. */
export const marks = {
  surname: 'Qxvzkjwpbhtm',
  givenNames: 'Zrgqfnykdxs Wvbjquhp',
  chineseName: '龘靐齉',
  email: 'yhqzxkvw.plf@jxqvrmzt.example',
  phone: '9173 5284',
  address: '41 Kbwzqjxfyvn',
  summary: 'Gxqjvbzkwtyph in every ledger',
  note: 'Hvqzxjwkfbpdy and tired of it',
  call: 'Nzqkvxwjbgtfh rang back',
  task: 'Vjxqzbkwfmhpd to be asked',
  interview: 'Jqzxwvkbfgnht was said',
  document: 'Fkqxzvjwbhgpt.pdf',
  draft: 'Ywqxjzkvbtfhm half typed',
} as const;
/** SHA-256 of nothing in particular; names the person's file. */
export const fileMark = 'ab'.repeat(32);

const aside = { contactId: null, interviewId: null } as const;

/** The office, and whose ids the tests need. */
export interface ErasureOffice {
  readonly office: InterviewOffice;
  readonly person: string;
  readonly other: string;
  readonly submissionId: string;
}

/** A text of somebody else that names the person in full, with phone and e-mail. */
export const telling = `Knows ${marks.givenNames} ${marks.surname} (${marks.phone}, ${marks.email}), ${marks.chineseName}`;

async function plant({ run, actors, book, clock }: InterviewOffice, candidateId: string): Promise<void> {
  await run('candidate/write-motivation', {
    ...{
      candidateId,
      interviewId: null,
      notedOn: '2026-11-23',
      confidence: 3,
      summary: '',
      dealBreakers: '',
    },
    ...{ factors: [], words: marks.note },
  });
  const ownerId = actors.recruiter.staffId;
  const due = { dueAt: clock.now(), channel: 'phone' as const, ownerId };
  await run('task/add', {
    ...aside,
    ...due,
    candidateId,
    clientId: null,
    submissionId: null,
    words: marks.task,
  });
  await run('call/log', {
    ...{ ...aside, candidateId, taskId: null, channel: 'phone', outcome: 'reached', words: marks.call },
  });
  const interviewId = await book('2026-11-24 10:00+30', { candidateId, notes: marks.interview });
  await run('interview/cancel', {
    ...{ interviewId, by: 'candidate', reason: marks.interview, channel: 'phone', receivedAt: clock.now() },
  });
  await run('candidate/add-document', {
    ...{ candidateId, roleId: null, kind: 'cv', name: marks.document, sha256: fileMark, size: 9 },
    mime: 'application/pdf',
  });
}

/** Puts the person into an office, through the door; all marks but what is typed and not handed over. */
export async function plantPerson(
  office: InterviewOffice,
): Promise<{ readonly person: string; readonly submissionId: string }> {
  const { surname, givenNames, chineseName, email, address, summary } = marks;
  const phones = { p1: { typed: marks.phone, e164: '+85291735284', label: 'mobile' as const } };
  const person = await office.addCandidate({
    ...{ surname, givenNames, chineseName, email, address, summary, phones },
  });
  await plant(office, person);
  const submissionId = await office.sendSubmission(person);
  await office.run('candidate/edit', { candidateId: office.bo, set: { summary: telling } });
  await office.run('candidate/tell-apart', {
    ...{ candidateId: person, otherId: office.bo },
    other: {
      surname: 'Yip',
      givenNames: 'Bo',
      englishName: '',
      chineseName: '',
      preferredName: '',
      phones: {},
      email: '',
    },
  });
  return { person, submissionId };
}

/** Opens it, with the drafts and recent items of somebody beside. */
export async function openErasureOffice(): Promise<ErasureOffice> {
  const office = await openInterviewOffice();
  const { person, submissionId } = await plantPerson(office);
  const draft = { savedAt: testNow, value: marks.draft as Json };
  await keepDraft(office.database, { ...draft, key: `stf_1/motivation/${person}` });
  await keepDraft(office.database, { ...draft, key: 'stf_1/task/new', value: { words: 'Buy milk' } });
  await keepDraft(office.database, { ...draft, key: 'stf_1/task/about', value: { words: telling } });
  for (const id of [office.bo, person])
    await noteRecent(office.database, 'stf_1', { item: { kind: 'candidate', id }, at: testNow });
  return { office, person, other: office.bo, submissionId };
}

/** The office on a disk: its records in the journal, a snapshot of them, and the desktop over both. */
export async function onDisk(
  { database, handed }: Pick<InterviewOffice, 'database' | 'handed'>,
  userData: string,
): Promise<{ safety: SafetyCopy; desktop: SafeDesktop }> {
  const safety = await openSafetyIn(userData);
  const databaseId = (await databaseIdOf(database)) ?? '';
  await safety.install({ databaseId, databaseName: database.name, schema: schemaVersion });
  await safety.append({ databaseId, records: [...handed] });
  await safety.makeCopy();
  return { safety, desktop: desktopOver(safety) };
}
