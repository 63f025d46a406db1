import { blindRows, type LikenessColumns, type SkillRows } from './likeness-columns';
import { lengthsOf, startsOfLengths, type Places } from './narrow';
import type { RowBags } from './row-bags';

/** {@link LikenessColumns} to be kept: lengths in place of starts, and nothing that the roles tell. */
export interface KeptLikeness extends Omit<LikenessColumns, 'bags' | 'skills' | 'blindRow'> {
  readonly bags: Kept<RowBags>;
  readonly skills: Kept<SkillRows>;
}

type Kept<Lists extends { readonly starts: Uint32Array }> = Omit<Lists, 'starts'> & {
  readonly lengths: Places;
};

/** The words of roles to be kept. */
export function keepLikeness({ blindRow: _told, ...columns }: LikenessColumns): KeptLikeness {
  const { starts: bagStarts, ...bags } = columns.bags;
  const { starts: skillStarts, ...skills } = columns.skills;
  return {
    ...columns,
    bags: { ...bags, lengths: lengthsOf(bagStarts) },
    skills: { ...skills, lengths: lengthsOf(skillStarts) },
  };
}

/** The words of roles that were kept; `secrets` are the rows of confidential roles. */
export function keptLikeness(
  kept: KeptLikeness,
  { secrets, roles }: { readonly secrets: Uint32Array; readonly roles: number },
): LikenessColumns {
  const { lengths: bagLengths, ...bags } = kept.bags;
  const { lengths: skillLengths, ...skills } = kept.skills;
  return {
    ...kept,
    bags: { ...bags, starts: startsOfLengths(bagLengths) },
    skills: { ...skills, starts: startsOfLengths(skillLengths) },
    blindRow: blindRows(secrets, roles),
  };
}
