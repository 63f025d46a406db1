// What an archive never changes in an office at work: who may enter, what is confidential, who was erased.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { totalOf } from '@data/archive/compare-archive';
import { archiveOf } from '../../../support/archive-files';
import { takeCandidate } from '../../../support/job';
import type { TestOffice } from '../../../support/office';
import { closeTwins, openTwins, prepared, take, type TwinOffice } from '../../../support/twin-office';

let office: TestOffice;
let here: TwinOffice;
beforeEach(async () => {
  ({ office, here } = await openTwins());
});
afterEach(() => closeTwins({ office, here }));

describe('an archive taken into an office at work', () => {
  it('lets nobody in: staff come without a PIN and not active, and PINs and roles here stay', async () => {
    const pin = { pinSalt: 'bmV3', pinDigest: 'bmV3' };
    const added = await office.run('staff/save', {
      ...{ staffId: null, name: 'Eve', nameZh: '', role: 'manager', active: true },
      ...pin,
    });
    const { staffId } = office.actors.receptionist;
    await office.run('staff/save', {
      ...{ staffId, name: 'Winnie Tse-Ho', nameZh: '', role: 'manager', active: true },
      ...pin,
    });
    await take(await archiveOf(office), here, { all: 'theirs', byRow: new Map() });
    expect(await here.database.rows('staff').get(String(added['staffId']))).toMatchObject({
      ...{ name: 'Eve', active: false, pinSalt: '', pinDigest: '' },
    });
    expect(await here.database.rows('staff').get(staffId)).toMatchObject({
      ...{ name: 'Winnie Tse-Ho', role: 'receptionist', pinDigest: 'ZGlnZXN0' },
    });
  });

  it('hides with a role that is confidential here whatever comes in around it', async () => {
    const [role] = (await office.read.all('roles')).filter(({ visibility }) => visibility === 'confidential');
    const [candidate] = await office.read.all('candidates');
    const row = {
      ...{ deletedAt: null, candidateId: candidate?.id ?? '', roleId: role?.id ?? '' },
      ...{ confidential: false, kind: 'cv', name: 'CV', sha256: 'a'.repeat(64), size: 1 },
      ...{ mime: 'application/pdf', addedOn: '2026-11-23', addedAt: '2026-11-23T02:00:00.000Z' },
      addedById: office.actors.manager.staffId,
    };
    const rows = [{ table: 'documents' as const, row: { ...row, id: 'doc_a' }, paths: [] }];
    await office.run('import/archive', { batchId: 'bat_x', rows });
    expect(await office.database.rows('documents').get('doc_a')).toMatchObject({ confidential: true });
    const again = [
      {
        ...rows[0],
        table: 'documents' as const,
        row: { ...row, id: 'doc_a' },
        paths: ['confidential', 'name'],
      },
    ];
    await office.run('import/archive', { batchId: 'bat_y', rows: again });
    expect(await office.database.rows('documents').get('doc_a')).toMatchObject({ confidential: true });
  });

  it('never brings an erasure, nor anybody back who was erased here', async () => {
    const gone = await takeCandidate(office, { surname: 'Gone' });
    const spared = await takeCandidate(office, { surname: 'Spared' });
    const erasure = (id: string, personId: string) => ({
      ...{ id, deletedAt: null, people: { [personId]: true }, reason: 'asked', words: '' },
      ...{ at: '2026-11-23T02:00:00.000Z', byId: office.actors.manager.staffId, counts: {} },
      stamps: { '*': '000000000000001-00000-d' },
    });
    // The facts alone: carrying an erasure out is the matter of a start.
    await here.database.write(['erasures'], () =>
      here.database.rows('erasures').put(erasure('ers_here', gone)),
    );
    await office.database.write(['erasures'], () =>
      office.database.rows('erasures').put(erasure('ers_there', spared)),
    );
    const bytes = await archiveOf(office);
    const { comparison } = await prepared(bytes, here);
    expect(totalOf(comparison.tables)).toMatchObject({ fresh: 3, refused: 4 });
    await take(bytes, here, { all: 'theirs', byRow: new Map() });
    expect(await here.database.rows('candidates').get(gone)).toBeUndefined();
    expect(await here.database.rows('candidates').get(spared)).toMatchObject({ surname: 'Spared' });
    expect((await here.database.rows('erasures').toArray()).map(({ id }) => id)).toEqual(['ers_here']);
    const row = (await office.database.rows('candidates').get(gone)) ?? { id: '' };
    const { stamps: _stamps, ...fields } = { stamps: {}, ...row };
    const rows = [{ table: 'candidates' as const, row: fields as never, paths: [] }];
    await here.session.execute('import/archive', { batchId: 'bat_again', rows });
    expect(await here.database.rows('candidates').get(gone)).toBeUndefined();
  });

  it('is not for recruiters', async () => {
    const input = { batchId: 'bat_x', rows: [{ table: 'rooms' as const, row: { id: 'rom_x' }, paths: [] }] };
    expect(await office.attempt('import/archive', input, office.actors.recruiter)).toMatchObject({
      refusal: { kind: 'not-permitted' },
    });
    expect(await office.attempt('import/archive', input)).toMatchObject({
      refusal: { kind: 'input-unreadable' },
    });
  });
});
