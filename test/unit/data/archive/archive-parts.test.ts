// An office with more documents than one archive holds: it goes out in parts that are each taken in, and what comes of
// them has every row and every document.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkArchive } from '@data/archive/check-archive';
import { compareArchive, totalOf } from '@data/archive/compare-archive';
import { missingFiles } from '@data/archive/missing-files';
import { saveArchive, type SavingOffice } from '@data/archive/save-archive';
import { takeArchive } from '@data/archive/take-archive';
import { listArchivesOut } from '@data/queries/archives-out';
import { createViewReader } from '@data/view-reader';
import { addDocument } from '@data/documents/add-document';
import { archiveLimits } from '@shared/interchange/archive/archive-format';
import { archiveFileName } from '@shared/interchange/archive/archive-name';
import { countParts, partOfFile } from '@shared/interchange/archive/archive-parts';
import { digestByNode, bytesSource, documentDesk } from '../../../support/archive-files';
import { takeCandidate } from '../../../support/job';
import { makePdf } from '../../../support/make-documents';
import { createCountingIds, openTestOffice, type TestOffice } from '../../../support/office';

const papers = Array.from({ length: 7 }, (_, index) => makePdf([`Paper ${index}`]));
const hashes = papers.map(digestByNode).sort();

let office: TestOffice;
let desktop: ReturnType<typeof documentDesk>;

beforeEach(async () => {
  office = await openTestOffice();
  desktop = documentDesk();
  const candidateId = await takeCandidate(office, { surname: 'Ho' });
  const { execute } = office.session;
  for (const [index, paper] of papers.entries()) {
    const about = { candidateId, roleId: null, kind: 'cv' as const, name: `Paper ${index}.pdf` };
    await addDocument({ desktop, database: office.database, execute }, paper, about);
  }
});
afterEach(async () => {
  await office.database.delete();
});

/** A desk on which the person accepts every name, until they refuse the one of that number. */
function savingDesk(refuseAt = Number.POSITIVE_INFINITY) {
  const files = new Map<string, Uint8Array[]>();
  const desk = {
    ...desktop,
    startup: async () => ({ appVersion: '0.0.0-test' }),
    beginFile: async ({ suggestedName }: { readonly suggestedName: string }) => {
      if (files.size + 1 >= refuseAt) return { outcome: 'cancelled' as const };
      files.set(suggestedName, []);
      return { outcome: 'begun' as const, file: suggestedName };
    },
    appendFile: async ({ file, bytes }: { readonly file: string; readonly bytes: Uint8Array }) => {
      files.get(file)?.push(bytes);
      return { ok: true as const };
    },
    finishFile: async ({ file }: { readonly file: string }) => ({ ok: true as const, path: `/usb/${file}` }),
    abandonFile: async () => ({ ok: true as const }),
  };
  return { files, desktop: desk as unknown as SavingOffice['desktop'] };
}

const nameOf = (part: { readonly number: number; readonly of: number }): string =>
  archiveFileName('Office', '2026-11-23', part);

const saveWith = (desk: SavingOffice['desktop'], most?: number) =>
  saveArchive(
    { database: office.database, clock: office.clock, desktop: desk },
    { nameOf, ...(most !== undefined && { most }) },
  );

async function checked(pieces: readonly Uint8Array[]) {
  const answer = await checkArchive(bytesSource(new Uint8Array(Buffer.concat(pieces))));
  if (!answer.ok) throw new Error(answer.refusal.kind);
  return answer.value;
}

describe('an office of many documents', () => {
  it('goes out as one file under its plain name as long as they fit', async () => {
    const { files, desktop: desk } = savingDesk();
    expect(await saveWith(desk)).toMatchObject({ outcome: 'saved', parts: { saved: 1, of: 1 } });
    expect([...files.keys()]).toEqual(['Onward Office 2026-11-23.zip']);
    const [pieces = []] = [...files.values()];
    expect((await checked(pieces)).manifest).not.toHaveProperty('part');
  });

  it('goes out in parts that all are archives, and comes together again from them', async () => {
    const { files, desktop: desk } = savingDesk();
    const saved = await saveWith(desk, 3);
    expect(saved).toMatchObject({ outcome: 'saved', written: { counts: { files: 7 }, lostFiles: [] } });
    const { of } = saved.parts;
    expect(of).toBeGreaterThan(2);
    expect([...files.keys()].at(-1)).toBe(`Onward Office 2026-11-23 part ${of} of ${of}.zip`);
    desktop.kept.clear();
    const held: string[] = [];
    const work = {
      ...{ database: office.database, desktop: desktop as never, ids: createCountingIds('part') },
      execute: office.session.execute,
    };
    for (const [index, pieces] of [...files.values()].entries()) {
      const archive = await checked(pieces);
      expect(archive.manifest.part).toEqual({ number: index + 1, of });
      expect(archive.manifest.counts.files).toBeLessThanOrEqual(3);
      const missing = await missingFiles(archive, { database: office.database, desktop });
      const comparison = await compareArchive(archive, office.database);
      expect(totalOf(comparison.tables)).toMatchObject({ fresh: 0, there: 0, conflicts: 0 });
      const choices = { all: 'ours' as const, byRow: new Map<string, 'ours'>() };
      const taken = await takeArchive(archive, { comparison, choices }, work);
      expect(taken).toMatchObject({ stopped: 'no', added: 0, changed: 0, files: missing.length });
      held.push(...missing);
    }
    expect(held.sort()).toEqual(hashes);
    expect([...desktop.kept.keys()].sort()).toEqual(hashes);
  });

  it('is noted with the day and the place of every part, which no undo unsays', async () => {
    const { desktop: desk } = savingDesk();
    const { parts } = await saveWith(desk, 3);
    expect(parts.places).toEqual(
      Array.from(
        { length: parts.of },
        (_, at) => `/usb/Onward Office 2026-11-23 part ${at + 1} of ${parts.of}.zip`,
      ),
    );
    const note = { places: [...parts.places] };
    const recruiter = await office.attempt('office/note-archive-out', note, office.actors.recruiter);
    expect(recruiter).toMatchObject({ refusal: { kind: 'not-permitted' } });
    await office.run('office/note-archive-out', note);
    office.clock.advanceMinutes(1);
    await office.run('office/note-archive-out', { places: [''] });
    const listed = await listArchivesOut(createViewReader(office.database, office.actors.manager));
    expect(listed.map(({ archive: { at, place }, by }) => [at, place, by])).toEqual([
      ['2026-11-23T02:01:00.000Z', '', 'Mandy Lo'],
      ...parts.places.map((place) => ['2026-11-23T02:00:00.000Z', place, 'Mandy Lo']),
    ]);
    const [record] = await office.database.changes.where('entityId').equals('set_archives-out').toArray();
    const undo = { handle: record?.tx ?? '', kind: 'tx' as const };
    expect(await office.attempt('history/undo', undo)).toMatchObject({
      refusal: { kind: 'nothing-to-undo' },
    });
  });

  it('says how many parts stand when the person ends it before the last', async () => {
    const { desktop: desk } = savingDesk(2);
    expect(await saveWith(desk, 3)).toMatchObject({ outcome: 'cancelled', parts: { saved: 1 } });
  });

  it('never gives a part more entries than taking in allows', () => {
    const many = new Set(
      Array.from({ length: 200_001 }, (_, index) => digestByNode(Buffer.from(`${index}`))),
    );
    const of = countParts(many);
    const sizes = Array.from({ length: of }, () => 0);
    for (const hash of many) sizes[partOfFile(hash, of) - 1] = (sizes[partOfFile(hash, of) - 1] ?? 0) + 1;
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(200_001);
    expect(of).toBe(3);
    // A hundred tables, each twice, and what every archive holds beside them still find room.
    expect(Math.max(...sizes) + 300).toBeLessThan(archiveLimits.entries);
  });
});
