import { readFileSync } from 'node:fs';
import { z } from 'zod';
import {
  createRoleComparison,
  similarityParts,
  similarityWeights,
  weighedSimilarity,
  type ComparedParts,
  type SimilarityPart,
} from '@shared/domain/matching/similarity/compare-roles';
import type { RoleWords } from '@shared/domain/matching/similarity/role-words';

/**
 * `npm run bench:similarity -- FILE`: roles with the roles related to them, gain 3 to 1 (the form of `onet-dev.json`). Every
 * role asks for the ten most alike of all others. Two figures by five folds of roles: the function as it ships, and one whose
 * weights were chosen anew on the four other folds, which is what choosing weights is worth on roles not seen.
 */

const roleInFile = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string().default(''),
  tasks: z.array(z.string()).default([]),
  alternateTitles: z.array(z.string()).default([]),
  skills: z.array(z.object({ name: z.string(), importance: z.number() })).default([]),
  tools: z.array(z.string()).default([]),
});
const benchFile = z.object({
  roles: z.array(roleInFile),
  related: z.record(z.string(), z.array(z.object({ id: z.string(), gain: z.number() }))),
});

const foldCount = 5;
const shown = 10;
const passes = 2;
const triedWeights = [0, 0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5];

type Weights = Readonly<Record<SimilarityPart, number>>;

/** One role that asks: how it compares with every other, and what each of those is worth. */
interface Query {
  readonly others: readonly { readonly parts: ComparedParts; readonly gain: number }[];
  readonly ideal: number;
}

const wordsOf = (role: z.infer<typeof roleInFile>): RoleWords => ({
  titles: [role.title, ...role.alternateTitles],
  description: role.description,
  tasks: role.tasks,
  skills: role.skills.map(({ name, importance }) => ({ name, weight: importance })),
  tools: role.tools,
});

const discounted = (gains: readonly number[]): number =>
  gains.slice(0, shown).reduce((sum, gain, rank) => sum + gain / Math.log2(rank + 2), 0);

function queriesOf({ roles, related }: z.infer<typeof benchFile>): readonly Query[] {
  const words = roles.map(wordsOf);
  const compare = createRoleComparison(words);
  return roles.flatMap(({ id }, at) => {
    const gains = new Map((related[id] ?? []).map((one) => [one.id, one.gain]));
    const asked = words[at];
    if (gains.size === 0 || !asked) return [];
    const others = words.flatMap((other, index) =>
      index === at ? [] : [{ parts: compare(asked, other), gain: gains.get(roles[index]?.id ?? '') ?? 0 }],
    );
    return [{ others, ideal: discounted([...gains.values()].sort((a, b) => b - a)) }];
  });
}

function gainOf({ others, ideal }: Query, weights: Weights): number {
  const ranked = others
    .map(({ parts, gain }) => ({ gain, score: weighedSimilarity(parts, weights) }))
    .sort((a, b) => b.score - a.score);
  return discounted(ranked.map(({ gain }) => gain)) / ideal;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const gainOfAll = (queries: readonly Query[], weights: Weights): number =>
  mean(queries.map((query) => gainOf(query, weights)));

const onlyPart = (part: SimilarityPart): Weights =>
  Object.fromEntries(similarityParts.map((one) => [one, one === part ? 1 : 0])) as Weights;

/** Weights chosen one part at a time, from the words alone. */
function chooseWeights(queries: readonly Query[]): Weights {
  let best = { weights: onlyPart('words'), gain: gainOfAll(queries, onlyPart('words')) };
  const others = similarityParts.slice(1);
  for (const part of Array.from({ length: passes }, () => others).flat()) {
    for (const weight of triedWeights) {
      const weights = { ...best.weights, [part]: weight };
      const gain = gainOfAll(queries, weights);
      if (gain > best.gain) best = { weights, gain };
    }
  }
  return best.weights;
}

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const asLine = (name: string, values: readonly number[]): string =>
  `${name.padEnd(44)} ${mean(values).toFixed(4)}   folds ${values.map((value) => value.toFixed(3)).join(' ')}`;

function measure(queries: readonly Query[]): void {
  const folds = Array.from({ length: foldCount }, (_, fold) =>
    queries.filter((_query, index) => index % foldCount === fold),
  );
  say(`${queries.length} roles ask; nDCG@${shown}`);
  for (const part of similarityParts)
    say(`  ${part.padEnd(12)} alone ${gainOfAll(queries, onlyPart(part)).toFixed(4)}`);
  const shipped = folds.map((fold) => gainOfAll(fold, similarityWeights));
  say(asLine('As shipped', shipped));
  const crossed = folds.map((fold, at) => {
    const weights = chooseWeights(folds.filter((_, index) => index !== at).flat());
    const chosen = similarityParts.map((part) => `${part} ${weights[part]}`).join(', ');
    say(`  weights without fold ${at + 1}: ${chosen}`);
    return gainOfAll(fold, weights);
  });
  say(asLine('Weights chosen on the other four folds', crossed));
}

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name the file: npm run bench:similarity -- FILE');
measure(queriesOf(benchFile.parse(JSON.parse(readFileSync(file, 'utf8')))));
