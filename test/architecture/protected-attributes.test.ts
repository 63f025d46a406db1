// No protected attribute reaches matching: not by the types that gates and score parts read, not by the columns of any
// table, not by a field that a file of the matching folder makes for itself. Each walk is shown to find a planted one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tableNames, tables } from '@shared/domain/tables';
import { inProject } from '../../electron/scripts/project.mjs';
import { namesInTypes, openTypes, propertyNamesIn, type MetName } from '../support/names-in-types';
import { isProtected } from '../support/protected-words';

const matching = inProject('shared/domain/matching');
const matchFacts = join(matching, 'match-facts.ts');
const planted = {
  path: join(matching, 'planted.ts'),
  text: `
    import type { CandidateFacts, RoleFacts } from './match-facts';
    interface Aside { readonly wanted: readonly { readonly by: 'team-lead' | '已婚' }[] }
    export type PlantedCandidate = CandidateFacts & { readonly skills: ReadonlyMap<string, { readonly dateOfBirth: string }> };
    export type PlantedRole = RoleFacts & { readonly aside: Aside | null };
  `,
};
const program = openTypes([matchFacts], {
  configPath: inProject('shared/tsconfig.json'),
  planted: [planted],
});

const protectedIn = (met: readonly MetName[]): readonly string[] =>
  met.filter(({ name }) => isProtected(name)).map(({ path, name }) => `${path}: ${name}`);

/** Every property name and closed word of a JSON schema. */
function namesInSchema(schema: unknown, path: string): readonly MetName[] {
  if (Array.isArray(schema)) return schema.flatMap((one) => namesInSchema(one, path));
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'properties' && typeof value === 'object' && value !== null)
      return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => [
        { name, path: `${path}.${name}` },
        ...namesInSchema(inner, `${path}.${name}`),
      ]);
    if (key === 'enum' || key === 'const')
      return [value].flat().map((name) => ({ name: String(name), path }));
    return namesInSchema(value, path);
  });
}
const namesInDecoder = (decoder: z.ZodType, path: string): readonly MetName[] =>
  namesInSchema(z.toJSONSchema(decoder, { unrepresentable: 'any' }), path);

describe('what names a protected attribute', () => {
  it.each([
    ...[
      'age',
      'dateOfBirth',
      'date-of-birth',
      'maritalStatus',
      'family_status',
      'isPregnant',
      'HKID',
      'photoUrl',
    ],
    ...[
      'identityNumber',
      'religion',
      'raceOrEthnicity',
      'nationality',
      'has-disability',
      '性別',
      '候選人年齡',
    ],
  ])('%s does', (name) => {
    expect(isProtected(name)).toBe(true);
  });

  it.each([
    ...['stage', 'language', 'percentage', 'message', 'package', 'managerId', 'traced', 'essex'],
    ...['identitySeen', 'dependant', 'cover', 'surname', '推薦', '語言'],
  ])('%s does not', (name) => {
    expect(isProtected(name)).toBe(false);
  });
});

describe('no protected attribute is in', () => {
  const types = [
    'Match',
    'CandidateFacts',
    'RoleFacts',
    'RoleNeeds',
    'ClientFacts',
    'PastSubmission',
  ] as const;

  it('the types that matching reads', () => {
    const met = namesInTypes(program, matchFacts, [...types, 'MatchContext', 'InterestFact']);
    const names = new Set(met.map(({ name }) => name));
    for (const known of ['rightToWork', 'lastUsedYear', 'guaranteedBonus', 'working-holiday', 'presentation'])
      expect([...names]).toContain(known);
    expect(names.size).toBeGreaterThan(150);
    expect(protectedIn(met)).toEqual([]);
  });

  it('the types, where a planted one is found wherever it hides', () => {
    const met = namesInTypes(program, planted.path, ['PlantedCandidate', 'PlantedRole']);
    expect(protectedIn(met).map((found) => found.split(': ')[1])).toEqual(['dateOfBirth', '已婚']);
  });

  it.each(tableNames)('the columns of %s', (table) => {
    const met = namesInDecoder(tables[table].decoder, table);
    expect(met.map(({ name }) => name)).toContain('deletedAt');
    expect(protectedIn(met)).toEqual([]);
  });

  it('the columns, where a planted one is found wherever it hides', () => {
    const decoder = tables.candidates.decoder.extend({
      work: z.record(z.string(), z.object({ employer: z.string(), ages: z.array(z.number()).nullable() })),
      sorting: z.union([z.literal('surname'), z.literal('gender')]).optional(),
    });
    expect(protectedIn(namesInDecoder(decoder, 'candidates'))).toEqual([
      'candidates.work.ages: ages',
      'candidates.sorting: gender',
    ]);
  });

  it('the fields that files of the matching folder make', () => {
    const files = readdirSync(matching, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const met = files.flatMap((name) => propertyNamesIn(name, readFileSync(join(matching, name), 'utf8')));
    expect(files.length).toBeGreaterThan(50);
    expect(met.map(({ name }) => name)).toContain('overridableBy');
    expect(protectedIn(met)).toEqual([]);
    const plantedMet = propertyNamesIn('planted.ts', 'export const row = { candidateSex: 1, stage: 2 };');
    expect(protectedIn(plantedMet)).toEqual(['planted.ts: candidateSex']);
  });
});
