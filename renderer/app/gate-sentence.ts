// A closed gate in one line, for the sentences of a refusal: its fact where that is made of dates, figures and plain text.
import { gateCases } from '@shared/domain/matching/gate-cases';
import type { GateFailure, GateName } from '@shared/domain/matching/gate';
import type { StaffRole } from '@shared/domain/staff/staff';
import { marksOf } from '@shared/kernel/marks';
import { formatDate } from '@shared/time/format';
import { isLocalDate } from '@shared/time/local-date';
import { wordsIn, type WordKey } from '@ui/i18n/words';
import type { Language } from '@ui/i18n/language';

/** Gates whose facts name people, districts or levels, which the lists of suggestions write out; here their name must do. */
const byName: readonly GateName[] = ['not-in-role', 'language', 'right-to-work', 'salary', 'constraint'];

/** The gate by name with its fact, in the language; its name alone where the fact is not for everybody, or not for one line. */
export function gateSentence({ gate, fact }: Pick<GateFailure, 'gate' | 'fact'>, language: Language): string {
  const name = wordsIn(language, 'domain')(`gates.${gate}`);
  const { says, ...values } = fact;
  const known = gateCases[gate].some((one) => one === says);
  if (byName.includes(gate) || says === 'hidden' || !known) return name;
  const written = Object.entries(values).map(([key, value]) => [key, valueText(key, value, language)]);
  const words = { ...Object.fromEntries(written), ...roleStage(gate, fact, language) };
  const told = wordsIn(language, 'rematch')(`gateSays.${gate}.${says}` as WordKey<'rematch'>, words).trim();
  return told.startsWith(name) ? told : name + marksOf({ language }).inBrackets(told);
}

function valueText(key: string, value: string | number, language: Language): string | number {
  if (typeof value === 'number') return value;
  if (key.endsWith('On') && isLocalDate(value)) return formatDate(value, language);
  return key === 'reason'
    ? wordsIn(language, 'domain')(`rejectionReasons.${value}` as WordKey<'domain'>)
    : value;
}

const roleStage = (gate: GateName, { stage }: GateFailure['fact'], language: Language) =>
  gate === 'role-open'
    ? { roleStage: wordsIn(language, 'domain')(`roleStages.${stage}` as WordKey<'domain'>) }
    : {};

/** Who may let all of these pass, the least of them; null where one of them gives way to nobody. */
export function whoMayPass(gates: readonly Pick<GateFailure, 'overridableBy'>[]): StaffRole | null {
  const may = (role: StaffRole): boolean => gates.every(({ overridableBy }) => overridableBy.includes(role));
  if (may('recruiter')) return 'recruiter';
  return may('manager') ? 'manager' : null;
}
