// What a JSON Resume has no member for, kept in its `meta`, where others leave it alone: how a name falls into parts,
// further telephones, which district an address is in. Each is taken only while the member of the standard it belongs to
// still says what it said: what a person changed in the file wins.
import { z } from 'zod';
import { candidate, phone, skill } from '../../domain/candidate/candidate';
import { languageLevel } from '../../domain/candidate/language';
import { shortText } from '../../domain/record';
import { lineOf, maxEntries, objectOf, type LooseObject } from '../loose-values';

const cleanLine = shortText.transform(lineOf);

const ownExtras = z.object({
  names: z.object({
    surname: cleanLine,
    givenNames: cleanLine,
    englishName: cleanLine,
    chineseName: cleanLine,
    preferredName: cleanLine,
  }),
  phones: z.array(phone.extend({ typed: cleanLine })).max(maxEntries),
  place: z.object({ address: cleanLine, district: candidate.shape.district }),
  lastUsed: z.array(skill.pick({ name: true, lastUsedYear: true })).max(maxEntries),
  written: z.array(z.object({ language: shortText, level: languageLevel })).max(maxEntries),
});
/** See {@link readExtras}. */
export type OwnExtras = z.infer<typeof ownExtras>;

/** The member of `meta` that is ours. */
export const extrasMember = 'onward';

/** What we kept in a resume of ours; null in everybody else's. */
export function readExtras(resume: LooseObject): OwnExtras | null {
  const found = ownExtras.safeParse(objectOf(resume['meta'])[extrasMember]);
  return found.success ? found.data : null;
}
