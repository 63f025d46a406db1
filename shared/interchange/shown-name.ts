import { chineseNameOf, fullName, type NameParts } from '../domain/candidate/candidate-name';

/** A name as files show it on one line: the Latin one with the Chinese one behind it. */
export function shownName(name: NameParts): string {
  const full = fullName(name) || name.preferredName.trim();
  const chinese = chineseNameOf(name);
  return chinese === '' || full === chinese ? full : `${full} ${chinese}`;
}
