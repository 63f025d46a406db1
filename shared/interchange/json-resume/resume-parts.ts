// The lists of a JSON Resume. Names of members changed between its versions (`company` became `name`, `website` became
// `url`); both are read.
import type { CandidateFields } from '../../domain/candidate/empty-candidate';
import { nameKey } from '../../domain/matching/names';
import { languageElement, languageLevelOf, languageName } from '../language-of';
import {
  asElements,
  firstLine,
  limitedEntries,
  lineOf,
  linesOf,
  listOf,
  longLines,
  objectsOf,
  shortLine,
  textOf,
  type LooseObject,
} from '../loose-values';
import { endDate, partDate } from '../part-date';
import type { TakeNote } from '../read-row';
import { skillLevelOf } from '../skill-level-of';

type Employment = CandidateFields['work'][string];
type Education = CandidateFields['education'][string];
type Skill = CandidateFields['skills'][string];

const bullet = (line: string): string => `• ${line}`;

/** Employments that say where or as what; highlights become lines of the summary. */
export function readWork(resume: LooseObject, note: TakeNote): CandidateFields['work'] {
  const entries = limitedEntries(objectsOf(resume['work']), 'work', note).map((entry): Employment => {
    const summary = [
      textOf(entry['summary']) || textOf(entry['description']),
      ...linesOf(entry['highlights']).map(bullet),
    ];
    return {
      employer: shortLine(firstLine(entry, 'name', 'company', 'employer'), 'work', note),
      title: shortLine(firstLine(entry, 'position', 'title'), 'work', note),
      from: partDate(firstLine(entry, 'startDate'), note),
      to: endDate(firstLine(entry, 'endDate'), note),
      summary: longLines(summary.filter((line) => line !== '').join('\n'), 'work', note),
    };
  });
  return asElements(
    'w',
    entries.filter(({ employer, title }) => employer !== '' || title !== ''),
  );
}

/** Courses of study that name a school or an award. */
export function readEducation(resume: LooseObject, note: TakeNote): CandidateFields['education'] {
  const entries = limitedEntries(objectsOf(resume['education']), 'education', note).map(
    (entry): Education => {
      const end = firstLine(entry, 'endDate');
      return {
        school: shortLine(firstLine(entry, 'institution', 'school'), 'education', note),
        award: shortLine(firstLine(entry, 'studyType', 'degree'), 'education', note),
        field: shortLine(firstLine(entry, 'area', 'field'), 'education', note),
        from: partDate(firstLine(entry, 'startDate'), note),
        to: endDate(end, note),
      };
    },
  );
  return asElements(
    'e',
    entries.filter(({ school, award, field }) => [school, award, field].some((text) => text !== '')),
  );
}

/** Skills and their keywords, each once. A level is said of the group, so a keyword on its own has none. */
export function readSkills(resume: LooseObject, notedOn: string, note: TakeNote): CandidateFields['skills'] {
  const byKey = new Map<string, Skill>();
  const take = (name: string, level: Skill['level']): void => {
    const key = nameKey(name);
    const known = byKey.get(key);
    if (key === '' || (known && (known.level !== null || level === null))) return;
    byKey.set(key, { name: shortLine(name, 'skills', note), level, lastUsedYear: null, notedOn });
  };
  for (const entry of objectsOf(resume['skills'])) {
    const name = firstLine(entry, 'name');
    const level = skillLevelOf(name, firstLine(entry, 'level'), note);
    take(name, level);
    for (const keyword of linesOf(entry['keywords'])) take(keyword, null);
  }
  for (const name of listOf(resume['skills'])) if (typeof name === 'string') take(lineOf(name), null);
  return asElements('s', limitedEntries([...byKey.values()], 'skills', note));
}

/** Languages as spoken: a fluency says nothing certain of writing, so that stays unknown. */
export function readLanguages(resume: LooseObject, note: TakeNote): CandidateFields['languages'] {
  const languages = new Map<string, CandidateFields['languages'][string]>();
  for (const entry of limitedEntries(objectsOf(resume['languages']), 'languages', note)) {
    const name = firstLine(entry, 'language', 'name');
    if (name === '') continue;
    const spoken = languageLevelOf(name, firstLine(entry, 'fluency', 'level'), note);
    languages.set(languageElement(name), { spoken, written: null, name: languageName(name, note) });
  }
  return Object.fromEntries(languages);
}
