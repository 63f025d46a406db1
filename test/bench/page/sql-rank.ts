// What a database of rows does for a rematch: one query of the same gates and parts over tables of the same numbers, in
// memory, its statement prepared. It knows no words: how alike roles are is left out, which is in its favour.
import initSqlJs, { type Database } from 'sql.js/dist/sql-wasm.js';
import type { MatchColumns } from '@shared/domain/matching/columns/match-columns';
import { roleFlag } from '@shared/domain/matching/columns/role-flag';
import { annualFloor } from '@shared/domain/matching/annual-band';
import type { CandidateFacts, MatchContext } from '@shared/domain/matching/match-facts';

/** Typed, so that the indexes serve the joins. */
const tables = `
  CREATE TABLE role (id INTEGER PRIMARY KEY, open INTEGER, full INTEGER, signed INTEGER, confidential INTEGER,
    top REAL, foot REAL, minutes REAL, start INTEGER);
  CREATE TABLE need (role INTEGER, key INTEGER, level INTEGER, must INTEGER);
  CREATE TABLE tongue (role INTEGER, key INTEGER, spoken INTEGER, written INTEGER, must INTEGER);
  CREATE TABLE offer (role INTEGER, factor INTEGER, offer INTEGER);
  CREATE TABLE have (key INTEGER PRIMARY KEY, level INTEGER);
  CREATE TABLE speak (key INTEGER PRIMARY KEY, spoken INTEGER, written INTEGER);
  CREATE TABLE moves (factor INTEGER PRIMARY KEY, weight REAL);
`;
const indexes = `
  CREATE INDEX need_role ON need (role);
  CREATE INDEX tongue_role ON tongue (role);
  CREATE INDEX offer_role ON offer (role);
`;

const query = `
  WITH judged AS (
    SELECT r.*,
      (1 - open) + full + (1 - signed) + COALESCE(:floor > top, 0)
      + EXISTS (SELECT 1 FROM need n LEFT JOIN have h ON h.key = n.key WHERE n.role = r.id AND n.must
          AND (h.key IS NULL OR (n.level > 0 AND h.level > 0 AND h.level < n.level)))
      + EXISTS (SELECT 1 FROM tongue t LEFT JOIN speak s ON s.key = t.key WHERE t.role = r.id AND t.must
          AND (s.spoken < t.spoken OR s.written < t.written)) AS closed,
      (SELECT SUM((n.must + 1) * CASE WHEN h.key IS NULL THEN 0.0 WHEN n.level = 0 THEN 1.0
          ELSE MIN(1.0, 1.0 * h.level / n.level) END) / SUM(n.must + 1)
        FROM need n LEFT JOIN have h ON h.key = n.key WHERE n.role = r.id) AS skills,
      (SELECT SUM(m.weight * COALESCE((o.offer - 1) / 3.0, 0.5)) / SUM(m.weight)
        FROM moves m LEFT JOIN offer o ON o.role = r.id AND o.factor = m.factor) AS motivation,
      (SELECT AVG((MIN(1.0, COALESCE(1.0 * s.spoken / t.spoken, 0.5)) + MIN(1.0, COALESCE(1.0 * s.written / t.written, 0.5))) / 2)
        FROM tongue t LEFT JOIN speak s ON s.key = t.key WHERE t.role = r.id) AS languages
    FROM role r)
  SELECT id, COUNT(*) OVER () AS suggested,
    ROUND(30 * COALESCE(skills, 0.5)) + ROUND(20 * motivation) + ROUND(7 * COALESCE(languages, 0.5))
    + ROUND(10 * CASE WHEN :floor <= top THEN 1 ELSE MAX(0, 1 - (1.0 * :floor / top - 1) / 0.2) END)
    + ROUND(8 * MAX(0, 1 - 0.5 * MAX(0, minutes - 15) / 30.0))
    + ROUND(5 * MAX(0, 1 - MAX(0, :ready - start) / 60.0)) AS score
  FROM judged WHERE closed = 0 ORDER BY score DESC, id LIMIT 20
`;

type Numbers = readonly (number | null)[];

function insert(database: Database, table: string, rows: readonly Numbers[]): void {
  const [first] = rows;
  if (!first) return;
  const statement = database.prepare(
    `INSERT OR REPLACE INTO ${table} VALUES (${first.map(() => '?').join()})`,
  );
  for (const row of rows) statement.run(row);
}

const given = (value: number): number | null => (Number.isFinite(value) ? value : null);

function fillRoles(
  database: Database,
  { roles, codes }: MatchColumns,
  minutesTo: (district: string) => number,
): void {
  const ids = [...roles.flags.keys()].filter((row) => (roles.flags[row]! & roleFlag.listed) !== 0);
  const has = (row: number, flag: number): number => Number((roles.flags[row]! & flag) !== 0);
  const inList = <Entry>(starts: Uint32Array, row: number, pick: (at: number) => Entry): Entry[] =>
    Array.from({ length: starts[row + 1]! - starts[row]! }, (_, at) => pick(starts[row]! + at));
  const factors = roles.offers.length / roles.ids.length;
  insert(
    database,
    'role',
    ids.map((row) => [
      ...[row, has(row, roleFlag.open), has(row, roleFlag.full), Number(roles.termsDay[row]! > 0)],
      ...[has(row, roleFlag.confidential), given(roles.top[row]!), given(roles.foot[row]!)],
      ...[minutesTo(codes.texts[roles.district[row]!]!), roles.startDay[row]!],
    ]),
  );
  insert(
    database,
    'need',
    ids.flatMap((row) =>
      inList(roles.needStarts, row, (at) => [
        row,
        roles.needKey[at]!,
        roles.needLevel[at]!,
        roles.needMust[at]!,
      ]),
    ),
  );
  insert(
    database,
    'tongue',
    ids.flatMap((row) =>
      inList(roles.tongueStarts, row, (at) => [
        ...[
          row,
          roles.tongueKey[at]!,
          roles.tongueSpoken[at]!,
          roles.tongueWritten[at]!,
          roles.tongueMust[at]!,
        ],
      ]),
    ),
  );
  insert(
    database,
    'offer',
    ids.flatMap((row) =>
      Array.from({ length: factors }, (_, factor) => [
        row,
        factor,
        roles.offers[row * factors + factor]!,
      ]).filter(([, , offer]) => offer !== 0),
    ),
  );
}

/** Puts roles and a candidate into tables; what is answered runs the query and says how many roles it suggests. */
export async function openSqlRank(
  columns: MatchColumns,
  candidate: CandidateFacts,
  {
    travelMinutes,
    readyDay,
    factors,
  }: Pick<MatchContext, 'travelMinutes'> & {
    readonly readyDay: number;
    readonly factors: readonly string[];
  },
): Promise<() => number> {
  const { Database } = await initSqlJs();
  const database = new Database();
  database.run(tables);
  database.run('BEGIN');
  fillRoles(database, columns, (district) => travelMinutes(candidate.district ?? '', district) ?? 0);
  const { codeOf } = columns.codes;
  insert(
    database,
    'have',
    [...candidate.skills].map(([key, { level }]) => [codeOf(key), level ?? 0]),
  );
  insert(
    database,
    'speak',
    [...candidate.languages].map(([key, { spoken, written }]) => [codeOf(key), spoken, written]),
  );
  insert(
    database,
    'moves',
    (candidate.motivation?.factors ?? []).map(({ factor, rank }) => [factors.indexOf(factor), 1 / rank]),
  );
  database.run('COMMIT');
  database.run(indexes);
  const select = database.prepare(query);
  const bound = { ':floor': annualFloor(candidate) ?? 0, ':ready': readyDay };
  return () => {
    let suggested = 0;
    select.bind(bound);
    while (select.step()) suggested = Number(select.get()[1]);
    select.reset();
    return suggested;
  };
}
