// What the sample promises, looked up in the office it was lived in: every gate closes for somebody, every reason and every
// stage occurs, the log says the same as the tables, and the file says the same as the log.
import { replay } from '@shared/changes/replay';
import { initialStampState } from '@shared/changes/stamp';
import { loadCandidateRows } from '@shared/commands/submission/load-match';
import { interviewStage } from '@shared/domain/interview/interview';
import { candidateFactsFrom } from '@shared/domain/matching/candidate-facts';
import { checkGates } from '@shared/domain/matching/check-gates';
import { gateNames, type GateName } from '@shared/domain/matching/gate';
import { rejectionReason } from '@shared/domain/submission/rejection-reason';
import { submissionStage } from '@shared/domain/submission/submission';
import { tableNames } from '@shared/domain/tables';
import { canonicalJson } from '@shared/kernel/json';
import { factSources, matchContext, readRankingGround, readRoleFacts } from '@data/matching/rank-context';
import { buildSampleRecords } from '@data/sample/sample-records';
import { placeTimes } from '@data/sample/place-sample';
import { sampleFile } from '@data/sample/sample-file';
import { zoneRules } from '@data/zone-rules';
import { dateOfDay, sampleZone } from './agenda';
import { withAllHolidays } from './encode-sample';
import type { Life } from './life';
import type { SampleOffice } from './sample-office';

/** Throws with everything that is missing; answers what there is, in words. */
export async function checkSample(
  office: SampleOffice,
  life: Life,
  text: string,
): Promise<readonly string[]> {
  const gates = await closedGates(office, life);
  const missing = [
    ...lacking('gate', gateNames, gates.keys()),
    ...(await missingFromLog(office)),
    ...(await differences(office)),
    ...differencesOfFile(office, text),
  ];
  const lines = [...(await counts(office)), ...[...gates].map(([gate, times]) => `gate ${gate}: ${times}`)];
  if (missing.length > 0) throw new Error([...lines, ...missing].join('\n'));
  return lines;
}

function lacking(kind: string, wanted: readonly string[], found: Iterable<string>): readonly string[] {
  const there = new Set(found);
  return wanted.filter((one) => !there.has(one)).map((one) => `no ${kind} ${one}`);
}

/** How many pairs of candidate and role each gate is closed for. */
async function closedGates(
  { read, now }: SampleOffice,
  { staff, known }: Life,
): Promise<Map<GateName, number>> {
  const ranking = { viewer: staff.manager, now: now(), zoneRules };
  const ground = await readRankingGround(read, ranking);
  const roles = await readRoleFacts(read, await read.all('roles'));
  const needs = new Map(roles.map((role) => [role.roleId, role]));
  const context = matchContext(ground, roles, ranking);
  const closed = new Map<GateName, number>();
  for (const candidateId of known.keys()) {
    const rows = await loadCandidateRows(candidateId, read);
    if (!rows) continue;
    const candidate = candidateFactsFrom(rows, factSources(ground, needs, ranking));
    for (const role of roles) {
      const { failures } = checkGates({ candidate, role, context });
      failures.forEach(({ gate }) => closed.set(gate, (closed.get(gate) ?? 0) + 1));
    }
  }
  return closed;
}

async function missingFromLog({ read, log }: SampleOffice): Promise<readonly string[]> {
  const stagesOf = (entity: string): string[] =>
    log.filter((record) => record.entity === entity).map(({ set }) => String(set['stage']));
  const submissions = await read.all('submissions');
  return [
    ...lacking(
      'rejection reason',
      rejectionReason.options,
      submissions.map(({ end }) => end?.reason ?? ''),
    ),
    ...lacking('interview stage', interviewStage.options, stagesOf('interviews')),
    ...lacking('submission stage', submissionStage.options, stagesOf('submissions')),
    ...lacking(
      'interview stage at the end',
      ['held-slot', 'awaiting-confirmation', 'confirmed', 'done'],
      (await read.all('interviews')).map(({ stage }) => stage),
    ),
  ];
}

/** Rows that replaying the log does not give. */
async function differences({ log, database }: SampleOffice): Promise<readonly string[]> {
  const replayed = replay(log);
  const wrong: string[] = [];
  for (const table of tableNames) {
    const rows = await database.rows(table).toArray();
    const again = replayed.get(table);
    if (rows.length !== (again?.size ?? 0))
      wrong.push(`${table}: ${rows.length} rows, ${again?.size} replayed`);
    for (const row of rows) {
      if (canonicalJson(row) !== canonicalJson(again?.get(row.id)))
        wrong.push(`${table} ${row.id} replays differently`);
    }
  }
  return wrong;
}

/** Records that reading the file back around the same Monday does not give. */
function differencesOfFile({ log: lived, ids }: SampleOffice, text: string): readonly string[] {
  const log = withAllHolidays(lived);
  const placed = placeTimes(text, { dateOf: dateOfDay, zone: sampleZone, zoneRules });
  const file = sampleFile.parse(JSON.parse(placed));
  const state = { device: 'sample', stamp: initialStampState, streams: {} };
  const { records } = buildSampleRecords(file, { ids, zoneRules, state, now: '9999' });
  if (records.length !== log.length) return [`${log.length} records, ${records.length} in the file`];
  const plain = ({ id: _id, tx: _tx, ...record }: (typeof log)[number]): string => canonicalJson(record);
  return records.flatMap((record, index) => {
    const written = log[index];
    return written && plain(record) === plain(written)
      ? []
      : [`record ${index} differs: ${plain(record)} / ${written ? plain(written) : ''}`];
  });
}

async function counts({ database, log }: SampleOffice): Promise<readonly string[]> {
  const lines = [`${log.length} records`];
  for (const table of tableNames) lines.push(`${table}: ${await database.rows(table).count()}`);
  return lines;
}
