import { wakeRule, type WakeRule } from '@shared/domain/candidate/pool';
import type { LocalDate } from '@shared/time/local-date';

/** What is typed when somebody goes into the pool. */
export interface PoolForm {
  readonly reason: string;
  readonly reviewOn: LocalDate | undefined;
  /** Kinds of work, parted by commas. */
  readonly kinds: string;
  readonly leastSkillsPercent: number | undefined;
  /** HKD a month. */
  readonly salaryFloor: number | undefined;
  readonly districts: readonly string[];
}

/** The kinds of work that were typed; Chinese commas part them too. */
export const kindsOf = ({ kinds }: Pick<PoolForm, 'kinds'>): readonly string[] =>
  kinds
    .split(/[,，、;；]/)
    .map((kind) => kind.trim())
    .filter((kind) => kind !== '');

/** The wake rule as the command takes it; null while a figure in it cannot be. */
export function wakeRuleOf(form: PoolForm): WakeRule | null {
  const { leastSkillsPercent, salaryFloor, districts } = form;
  const rule = wakeRule.safeParse({
    kinds: kindsOf(form),
    leastSkillsPercent: leastSkillsPercent ?? null,
    salaryFloor: salaryFloor ?? null,
    districts: Object.fromEntries(districts.map((id) => [id, true])),
  });
  return rule.success ? rule.data : null;
}
