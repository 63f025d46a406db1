// Phones of a file. What was typed is kept as it stands; a number that no country has is noted, never refused.
import type { Phone } from '../domain/candidate/candidate';
import type { ReadingPorts } from './import-ports';
import { shortLine } from './loose-values';
import type { TakeNote } from './read-row';

/** What the reading of one phone needs beside its text. `country` is an ISO code or empty. */
export interface PhoneReading {
  readonly ports: Pick<ReadingPorts, 'readPhone'>;
  readonly note: TakeNote;
  readonly country?: string;
}

/** Hong Kong's fixed lines begin with 2 or 3. */
const hongKongMobile = /^\+852[4-9]/u;

/** One phone; without a `label` of the file its number says whether it is a mobile. */
export function phoneOf(
  text: string,
  label: Phone['label'] | null,
  { ports, note, country = '' }: PhoneReading,
): Phone {
  const typed = shortLine(text, 'phone', note);
  const e164 = ports.readPhone(typed, country);
  if (e164 === null) note({ kind: 'phone-odd', text: typed });
  return { typed, e164, label: label ?? (hongKongMobile.test(e164 ?? '') ? 'mobile' : 'other') };
}

/** A phone of our own file, which gives the dialled form beside what was typed; taken when it is a number. */
export function phoneAsDialled({ typed, e164, label }: Phone, reading: PhoneReading): Phone {
  const { ports, note } = reading;
  if (e164 === null || ports.readPhone(e164, '') !== e164) return phoneOf(typed, label, reading);
  return { typed: shortLine(typed, 'phone', note), e164, label };
}
