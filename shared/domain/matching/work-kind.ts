// What kind of work a title is, apart from its grade: "Senior Accountant", "Accounting Manager" and 會計經理 are of one kind.
import type { Role } from '../role/role';
import { stemOf, termsOf } from './similarity/terms';

const gradeWords = new Set(
  (
    'senior junior assistant deputy associate trainee intern graduate chief head lead leader principal manager officer executive ' +
    'supervisor director specialist general vice president'
  ).split(' '),
);

const han = /\p{Script=Han}/u;
const shortestCommonPart = 5;

/** What a title says of the work. A Chinese word stands for several English ones, any of which may be meant. */
interface WorkKind {
  readonly stems: readonly string[];
  readonly needs: 'all' | 'any';
}

/** The words of its grade count only where there is nothing else. */
function kindOf(title: string): WorkKind {
  const terms = termsOf(title);
  const plain = terms.filter((term) => !gradeWords.has(term));
  const stems = (plain.length === 0 ? terms : plain).map(stemOf);
  return { stems, needs: han.test(title) ? 'any' : 'all' };
}

/** "account" and "accountant": the stem of one begins the other. */
const areAlike = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= shortestCommonPart && (a.startsWith(b) || b.startsWith(a)));

const names = (title: WorkKind, { stems, needs }: WorkKind): boolean => {
  const isNamed = (stem: string): boolean => title.stems.some((other) => areAlike(stem, other));
  return needs === 'any' ? stems.some(isNamed) : stems.length > 0 && stems.every(isNamed);
};

type Titled = Pick<Role, 'title' | 'titleZh'>;

const kindsOf = ({ title, titleZh }: Titled): readonly WorkKind[] =>
  [title, titleZh].filter((one) => one !== '').map(kindOf);

/** True when one of the role's titles names that kind of work; words that say nothing are any kind. */
export function isOfKind(kind: string, role: Titled): boolean {
  const asked = kindOf(kind);
  return asked.stems.length === 0 || kindsOf(role).some((title) => names(title, asked));
}

/** True when a title of one role names the kind of the other. */
export const areOfOneKind = (a: Titled, b: Titled): boolean =>
  kindsOf(a).some((one) => kindsOf(b).some((other) => names(one, other) || names(other, one)));
