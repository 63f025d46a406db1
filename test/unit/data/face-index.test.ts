import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OfficeDatabase } from '@data/database';
import { rowsPerPage, TableFaces, type FaceSource } from '@data/indexes/table-faces';
import { faceOf } from '@data/indexes/faces';
import { viewInterviews } from '@data/queries/interviews';
import { createViewReader } from '@data/view-reader';
import type { StaffRole } from '@shared/domain/staff/staff';
import { bookClientInterview, openJob, takeCandidate, takeClient, takeRole } from '../../support/job';
import { openTestOffice, type TestOffice } from '../../support/office';

let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice();
});

afterEach(async () => {
  await office.database.delete();
});

const roomNames = async (ids: readonly string[]) =>
  [...(await office.database.faces.many('rooms', ids)).values()].map(({ name }) => name);

const saveRoom = async (name: string, roomId: string | null = null): Promise<string> =>
  String((await office.run('office/save-room', { roomId, name, active: true }))['roomId']);

const stamps = { '*': '0000' };
const storedRoom = (index: number) => ({
  id: `rom_${String(index).padStart(4, '0')}`,
  deletedAt: null,
  name: `Room ${index}`,
  active: true,
  stamps,
});

describe('faces of rows', () => {
  it('are read when asked for, and again once their row changed', async () => {
    const roomId = await saveRoom('Blue');
    expect(await roomNames([roomId, 'rom_none'])).toEqual(['Blue']);
    await saveRoom('Green', roomId);
    expect(await roomNames([roomId])).toEqual(['Green']);
  });

  it('leave with their row, and come back with it', async () => {
    await office.database.faces.fill();
    const candidateId = await takeCandidate(office, { surname: 'Ip' });
    const surnames = async () =>
      [...(await office.database.faces.many('candidates', [candidateId])).values()].map(
        ({ surname }) => surname,
      );
    expect(await surnames()).toEqual(['Ip']);
    for (let step = 0; step < 3; step += 1) await office.session.undo();
    expect(await surnames()).toEqual([]);
    for (let step = 0; step < 3; step += 1) await office.session.redo();
    expect(await surnames()).toEqual(['Ip']);
  });

  it('are all there after large writes that do not tell which rows they changed', async () => {
    await office.database.faces.fill();
    const rows = Array.from({ length: 3 * rowsPerPage + 1 }, (_, index) => storedRoom(index));
    const write = (of: typeof rows) =>
      office.database.write(['rooms'], () => office.database.rows('rooms').bulkPut(of));
    await write(rows);
    expect((await office.database.faces.all('rooms')).length).toBe(rows.length);
    await office.database.faces.fill();
    await write(rows.map((row) => ({ ...row, name: `${row.name} north` })));
    const names = (await office.database.faces.all('rooms')).map(({ name }) => name);
    expect(names.filter((name) => name.endsWith(' north')).length).toBe(rows.length);
  });

  it('follow what another window of the same office writes', async () => {
    const roomId = await saveRoom('Blue');
    expect(await roomNames([roomId])).toEqual(['Blue']);
    const other = new OfficeDatabase(office.database.name);
    await other.open();
    await other.write(['rooms'], () => other.rows('rooms').update(roomId, { name: 'Red' }));
    other.close();
    expect(await roomNames([roomId])).toEqual(['Red']);
  });

  it('know nothing any more once the database is closed', async () => {
    await saveRoom('Blue');
    await office.database.faces.fill();
    office.database.close();
    await expect(office.database.faces.all('rooms')).rejects.toThrow();
    await office.database.faces.fill();
    await office.database.open();
    expect(await office.database.faces.all('rooms')).toHaveLength(1);
  });
});

describe('a row that changes while it is read', () => {
  /** Answers when told to. */
  function slowSource() {
    const waiting: (() => void)[] = [];
    const rows = [storedRoom(1), storedRoom(2)];
    const wait = (): Promise<void> => new Promise((resolve) => waiting.push(resolve));
    const source: FaceSource = {
      async many(_table, ids) {
        const found = ids.map((id) => rows.find((row) => row.id === id));
        await wait();
        return found;
      },
      async page(_table, after) {
        const found = rows.filter(({ id }) => id > after);
        await wait();
        return found;
      },
    };
    return {
      rooms: new TableFaces('rooms', faceOf.rooms, source),
      rename: (at: number, name: string) => {
        rows[at] = { ...rows[at]!, name };
      },
      answer: () => {
        for (const resolve of waiting.splice(0)) resolve();
      },
    };
  }
  const at = async (asked: Promise<ReadonlyMap<string, { readonly name: string }>>, id: string) =>
    (await asked).get(id)?.name;
  const noPause = (): Promise<void> => Promise.resolve();

  it('is not remembered as it was', async () => {
    const { rooms, rename, answer } = slowSource();
    const early = rooms.many(['rom_0001']);
    rename(0, 'New');
    rooms.forget(['rom_0001']);
    answer();
    expect(await at(early, 'rom_0001')).toBe('Room 1');
    const late = rooms.many(['rom_0001']);
    answer();
    expect(await at(late, 'rom_0001')).toBe('New');
    expect(await at(rooms.many(['rom_0001']), 'rom_0001')).toBe('New');
  });

  it('nor is it by the filling, which starts over when everything changed', async () => {
    const { rooms, rename, answer } = slowSource();
    const filling = rooms.fill(noPause);
    await noPause();
    rename(0, 'New');
    rooms.forget(['rom_0001']);
    answer();
    await filling;
    const late = rooms.many(['rom_0001', 'rom_0002']);
    answer();
    expect([await at(late, 'rom_0001'), await at(late, 'rom_0002')]).toEqual(['New', 'Room 2']);

    rooms.forgetAll();
    const again = rooms.fill(noPause);
    await noPause();
    rename(1, 'Newer');
    rooms.forgetAll();
    answer();
    // The second reading asks once the first was thrown away.
    let done = false;
    void again.then(() => {
      done = true;
    });
    while (!done) {
      answer();
      await noPause();
    }
    expect(await at(rooms.many(['rom_0002']), 'rom_0002')).toBe('Newer');
  });
});

describe('faces with a viewer’s eyes', () => {
  const reader = (role: StaffRole) => createViewReader(office.database, office.actors[role]);
  const faceOfRole = (role: StaffRole, roleId: string) =>
    reader(role).withFaces((pick) => pick('roles', roleId));

  it('are read where they are not in memory, names of names too, and made at once where they are', async () => {
    const clientId = await takeClient(office, { name: 'Harbour Trust' });
    const roleId = await takeRole(office, clientId);
    const clientOf = async () => {
      let rounds = 0;
      // A manager may meet every client; for anybody else all roles are looked through first.
      const name = await reader('manager').withFaces((pick) => {
        rounds += 1;
        return pick('clients', pick('roles', roleId)?.clientId ?? null)?.name;
      });
      return { name, rounds };
    };
    expect(await clientOf()).toEqual({ name: 'Harbour Trust', rounds: 3 });
    expect(await clientOf()).toEqual({ name: 'Harbour Trust', rounds: 1 });
    await takeClient(office, { clientId, name: 'Harbour & Co' });
    expect(await clientOf()).toEqual({ name: 'Harbour & Co', rounds: 2 });
  });

  it('are missing for rows that are not there, and for nothing', async () => {
    const missing = await reader('recruiter').withFaces((pick) => [
      pick('candidates', 'cnd_nobody'),
      pick('rooms', null),
      pick('rooms', ''),
    ]);
    expect(missing).toEqual([undefined, undefined, undefined]);
  });

  it('stay beside an interview until one of them or what it points to changes, for each viewer apart', async () => {
    const { candidateId, submissionId } = await openJob(office);
    const interviewId = await bookClientInterview(office, submissionId, {
      date: '2026-11-25',
      startMinute: 600,
    });
    const { surname } = (await office.read.get('candidates', candidateId))!;
    await office.database.faces.fill();
    const seen = async (role: StaffRole) => {
      const read = reader(role);
      const [row] = await viewInterviews(read, await read.many('interviews', [interviewId]));
      return { surname: row?.candidate?.surname, room: row?.roomName, recruiter: row?.recruiterName };
    };
    const first = await seen('manager');
    expect(first.surname).toBe(surname);
    expect(await seen('manager')).toEqual(first);
    expect((await seen('receptionist')).surname).toBe(surname);
    await office.run('candidate/edit', { candidateId, set: { surname: 'Yip' } });
    expect((await seen('manager')).surname).toBe('Yip');
    expect((await seen('receptionist')).surname).toBe('Yip');
  });

  it('tell nothing of a confidential role’s client to who is not cleared', async () => {
    const clientId = await takeClient(office, { name: 'Kestrel Asia Bank' });
    const roleId = await takeRole(office, clientId, {
      title: 'FP&A Lead at Kestrel',
      titleZh: '紅隼財務主管',
      visibility: 'confidential',
      ownerId: office.actors.manager.staffId,
      blindTitle: 'Senior finance post',
    });
    await office.database.faces.fill();
    expect(await faceOfRole('manager', roleId)).toMatchObject({ title: 'FP&A Lead at Kestrel', clientId });
    for (const role of ['recruiter', 'receptionist'] as const) {
      const face = await faceOfRole(role, roleId);
      expect(face?.title).toBe('Senior finance post');
      expect(JSON.stringify(face)).not.toMatch(/Kestrel|紅隼|cli_|stf_/);
    }
    await office.run('role/release', { roleId });
    expect((await faceOfRole('recruiter', roleId))?.clientId).toBe(clientId);
  });
});
