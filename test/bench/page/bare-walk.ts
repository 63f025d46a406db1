// The floor of a rematch by columns: one walk that reads what the ranking reads of every role and adds it up. It decides
// nothing, orders nothing and explains nothing.
import { packCandidates } from '@shared/domain/matching/columns/candidate-columns';
import type { LikenessColumns } from '@shared/domain/matching/columns/likeness-columns';
import { bagNames } from '@shared/domain/matching/columns/row-bags';
import type { MatchColumns } from '@shared/domain/matching/columns/match-columns';
import type { CandidateFacts } from '@shared/domain/matching/match-facts';
import { rowOfRole } from '@shared/domain/matching/columns/touches';

/** A walk for the ranking of one candidate; the words of the roles they look back at are read with every row, or left out. */
export function bareWalk(
  columns: MatchColumns,
  candidate: CandidateFacts,
  reads: 'all' | 'no words',
): () => number {
  const { roles, likeness } = columns;
  const { endings } = packCandidates([candidate], columns.codes, (roleId) => rowOfRole(roles, roleId));
  const rows = roles.ids.length;
  const factors = candidate.motivation?.factors.length ?? 0;
  const offersOf = roles.offers.length / rows;
  const pasts = reads === 'all' ? endings.rule.length : 0;
  return () => {
    const words = spreadOver(likeness);
    let sum = 0;
    for (let row = 0; row < rows; row += 1) {
      sum += roles.flags[row]! + roles.termsDay[row]! + roles.offLimitsDay[row]! + roles.startDay[row]!;
      sum += roles.top[row]! + roles.foot[row]! + roles.district[row]! + roles.districtKey[row]!;
      for (let need = roles.needStarts[row]!; need < roles.needStarts[row + 1]!; need += 1)
        sum += roles.needKey[need]! + roles.needLevel[need]! + roles.needMust[need]!;
      for (let need = roles.tongueStarts[row]!; need < roles.tongueStarts[row + 1]!; need += 1)
        sum +=
          roles.tongueKey[need]! +
          roles.tongueSpoken[need]! +
          roles.tongueWritten[need]! +
          roles.tongueMust[need]!;
      for (let factor = 0; factor < factors; factor += 1) sum += roles.offers[row * offersOf + factor]!;
      for (let past = 0; past < pasts; past += 1) sum += wordsOf(likeness, words, row);
    }
    return sum;
  };
}

/** Room for what the words of a row are multiplied with. */
const spreadOver = ({ scales, skills }: LikenessColumns) => ({
  words: new Float64Array(scales.words.length),
  stems: new Float64Array(scales.stems.length),
  parts: [scales.titles, scales.description, scales.words, scales.tools].map((scale) => ({
    scale,
    dense: new Float64Array(scale.length),
  })),
  skills: new Float64Array(skills.unasked.length),
});

/** The words of a row beside those of one other. */
function wordsOf(likeness: LikenessColumns, dense: ReturnType<typeof spreadOver>, row: number): number {
  const { bags, scales, skills, topics, topicCount } = likeness;
  let sum = 0;
  for (let bag = 0; bag < bagNames.length; bag += 1) {
    const part = dense.parts[bag]!;
    const from = bags.starts[row * bagNames.length + bag]!;
    const to = bags.starts[row * bagNames.length + bag + 1]!;
    for (let entry = from; entry < to; entry += 1) {
      const term = bags.terms[entry]!;
      const stem = scales.stemOf[term]!;
      sum += scales.words[term]! * dense.words[term]! + scales.stems[stem]! * dense.stems[stem]!;
      sum += part.scale[term]! * part.dense[term]!;
    }
  }
  for (let entry = skills.starts[row]!; entry < skills.starts[row + 1]!; entry += 1) {
    const code = skills.codes[entry]!;
    sum += skills.weights[code]! * dense.skills[skills.at[code]!]!;
  }
  for (let at = 0; at < topicCount; at += 1) sum += topics[row * topicCount + at]!;
  return sum;
}
