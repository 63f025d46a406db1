import { describe, expect, it } from 'vitest';
import type { ImportedRole } from '@shared/commands/import/import-roles';
import { tableNames } from '@shared/domain/tables';
import { canonicalJson } from '@shared/kernel/json';
import { writeImport, type ImportPlan } from '@data/imports/write-import';
import { Session } from '@data/session';
import { candidateInput } from '../../../support/candidate';
import { refusalOf, roleInput, takeClient, takeRole } from '../../../support/job';
import { openTestOffice, type TestOffice } from '../../../support/office';

const nothing: ImportPlan = { files: ['people.json'], candidates: [], roles: [] };
const unwatched = { onProgress: () => undefined, isCancelled: () => false };

const person = (index: number) => candidateInput({ surname: 'Chan', givenNames: `Person ${index}` });
const people = (count: number) => Array.from({ length: count }, (_, index) => person(index));

function vacancy(clientName: string, title: string): ImportedRole {
  const { roleId: _role, clientId: _client, contactId: _contact, ...fields } = roleInput('', { title });
  return { clientName, fields };
}

const recruiterOf = (office: TestOffice): Session =>
  new Session(office.actors.recruiter, office.door, office.database);

const everything = async (office: TestOffice): Promise<string> => {
  const rows = await Promise.all(tableNames.map((name) => office.database.table(name).toArray()));
  return canonicalJson(rows);
};

describe('an import', () => {
  it('is written in chunks, counted in one row, and goes with one undo, and comes back with one redo', async () => {
    const office = await openTestOffice();
    const session = recruiterOf(office);
    const seen: number[] = [];
    const outcome = await writeImport({ ...nothing, candidates: people(450) }, 'bat_one', session.execute, {
      ...unwatched,
      onProgress: (written) => seen.push(written),
    });
    expect(outcome).toMatchObject({ candidates: 450, roles: 0, stopped: 'no' });
    expect(seen).toEqual([200, 400, 450]);
    expect(await office.read.get('imports', 'bat_one')).toMatchObject({
      kind: 'candidates',
      taken: 450,
      files: { f1: 'people.json' },
      byId: office.actors.recruiter.staffId,
    });
    expect(await session.undo()).toMatchObject({ ok: true });
    expect(await office.read.all('candidates')).toEqual([]);
    expect(await office.read.get('imports', 'bat_one')).toBeUndefined();
    expect(await session.redo()).toMatchObject({ ok: true });
    expect(await office.read.all('candidates')).toHaveLength(450);
    expect(await office.read.get('imports', 'bat_one')).toMatchObject({ taken: 450 });
    office.close();
  });

  it('stops where it is cancelled, and what was written goes with one undo', async () => {
    const office = await openTestOffice();
    const session = recruiterOf(office);
    let written = 0;
    const outcome = await writeImport({ ...nothing, candidates: people(500) }, 'bat_two', session.execute, {
      onProgress: (count) => {
        written = count;
      },
      isCancelled: () => written >= 200,
    });
    expect(outcome).toMatchObject({ candidates: 200, stopped: 'by-person' });
    expect(await office.read.all('candidates')).toHaveLength(200);
    await session.undo();
    expect(await office.read.all('candidates')).toEqual([]);
    office.close();
  });

  it('leaves nothing of a chunk with a nameless row', async () => {
    const office = await openTestOffice();
    const before = await everything(office);
    const rows = [...people(3), candidateInput({})];
    const answer = await office.attempt('import/candidates', { batchId: 'bat_three', files: [], rows });
    expect(refusalOf(answer)).toEqual({ kind: 'name-missing' });
    const roles = [vacancy('Lantau Freight', 'Clerk'), vacancy(' ', 'Clerk')];
    const second = await office.attempt('import/roles', { batchId: 'bat_three', files: [], rows: roles });
    expect(refusalOf(second)).toEqual({ kind: 'name-missing' });
    expect(await everything(office)).toBe(before);
    office.close();
  });

  it('is not for the front desk', async () => {
    const office = await openTestOffice();
    const { receptionist } = office.actors;
    const answer = await office.attempt(
      'import/candidates',
      { batchId: 'bat_four', files: [], rows: people(1) },
      receptionist,
    );
    expect(refusalOf(answer)).toEqual({ kind: 'not-permitted', command: 'import/candidates' });
    office.close();
  });
});

describe('imported roles', () => {
  it('find their client by name, make it once where there is none, and follow the codes in use', async () => {
    const office = await openTestOffice();
    const clientId = await takeClient(office, { name: 'Lantau Freight' });
    await takeRole(office, clientId);
    const rows = [
      vacancy('LANTAU FREIGHT (HK) LTD.', 'Clerk'),
      vacancy('Junk Bay Foods', 'Baker'),
      vacancy('Junk Bay Foods Limited', 'Driver'),
    ];
    const outcome = await writeImport(
      { ...nothing, roles: rows },
      'bat_five',
      recruiterOf(office).execute,
      unwatched,
    );
    expect(outcome).toMatchObject({ roles: 3, stopped: 'no' });
    const clients = await office.read.all('clients');
    expect(clients.map(({ name }) => name)).toEqual(['Lantau Freight', 'Junk Bay Foods']);
    const roles = await office.read.all('roles');
    const made = roles.map(({ code, title, clientId: of }) => [code, title, of]).sort();
    expect(made).toEqual([
      ['R-001', 'Accountant', clientId],
      ['R-002', 'Clerk', clientId],
      ['R-003', 'Baker', clients[1]?.id],
      ['R-004', 'Driver', clients[1]?.id],
    ]);
    office.close();
  });
});
