// A table of people in the form of the FEBRL sets: `rec-12-org` and `rec-12-dup-0` are one person.
import papaparse from 'papaparse';
import { z } from 'zod';
import type { Known } from './link-quality';

const row = z.object({
  rec_id: z.string(),
  given_name: z.string().default(''),
  surname: z.string().default(''),
  street_number: z.string().default(''),
  address_1: z.string().default(''),
  address_2: z.string().default(''),
  suburb: z.string().default(''),
  postcode: z.string().default(''),
  state: z.string().default(''),
});

const joined = (parts: readonly string[], separator: string): string =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(separator);

/** The address as a person would type it into one field: `6 Tullaroop Street, Willaroo, St James WA 4011`. */
function addressOf(person: z.infer<typeof row>): string {
  const street = joined([person.street_number, person.address_1], ' ');
  const place = joined([person.suburb, person.state.toUpperCase(), person.postcode], ' ');
  return joined([street, person.address_2, place], ', ');
}

/** Reads names and addresses. Birth dates, identity numbers and what `rec_id` says never reach the guard. */
export function readLinkageCsv(text: string): readonly Known[] {
  const { data } = papaparse.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    transformHeader: (header) => header.trim(),
    transform: (value) => value.trim(),
  });
  return data.map((raw) => {
    const person = row.parse(raw);
    return {
      person: person.rec_id.replace(/-(?:org|dup-\d+)$/u, ''),
      label: person.rec_id,
      fields: {
        surname: person.surname,
        givenNames: person.given_name,
        englishName: '',
        chineseName: '',
        phones: {},
        email: '',
        address: addressOf(person),
      },
    };
  });
}
