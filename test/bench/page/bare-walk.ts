// The floor of a rematch by columns: one walk that reads what the ranking reads of every role and adds it up. It decides
// nothing, orders nothing and explains nothing.
import { packCandidates } from '@shared/domain/matching/columns/candidate-columns';
import type { LikenessColumns, VectorColumns } from '@shared/domain/matching/columns/likeness-columns';
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
  const { endings } = packCandidates([candidate], columns.codes, (roleId) =>
    rowOfRole(roles.touches, roleId),
  );
  const rows = roles.ids.length;
  const parts: readonly VectorColumns[] = [...Object.values(likeness.terms), likeness.skills];
  const factors = candidate.motivation?.factors.length ?? 0;
  const offersOf = roles.offers.length / rows;
  const pasts = reads === 'all' ? endings.rule.length : 0;
  return () => {
    const words = { parts, dense: parts.map(({ width }) => new Float64Array(width)) };
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

/** The words of a row beside those of one other. */
function wordsOf(
  likeness: LikenessColumns,
  { parts, dense }: { readonly parts: readonly VectorColumns[]; readonly dense: readonly Float64Array[] },
  row: number,
): number {
  let sum = likeness.skillShift[row]! + likeness.skillLength[row]!;
  for (let part = 0; part < parts.length; part += 1) {
    const { starts, at, weights } = parts[part]!;
    const spread = dense[part]!;
    for (let entry = starts[row]!; entry < starts[row + 1]!; entry += 1)
      sum += weights[entry]! * spread[at[entry]!]!;
  }
  const { topics, topicCount } = likeness;
  for (let at = 0; at < topicCount; at += 1) sum += topics[row * topicCount + at]!;
  return sum;
}
