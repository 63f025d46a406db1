import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** Where a number without a country code is taken to be. */
const homeRegion = 'HK';

/**
 * E.164 of a phone as typed, or null where no country has such a number: it is kept as typed and warned about, never
 * refused. `country` is the ISO code a file gives; anything that is none means Hong Kong.
 */
export function readPhone(typed: string, country = ''): string | null {
  const region = country.toUpperCase();
  const number = parsePhoneNumberFromString(typed, isSupportedCountry(region) ? region : homeRegion);
  return number?.isValid() === true ? number.number : null;
}
