import { z } from 'zod';
import { shortText } from '../record';

const districtLimit = 40;

/** Another office of a client, beside its main one. */
export const clientSite = z.object({
  name: shortText,
  address: shortText,
  district: z.string().max(districtLimit).nullable(),
});
/** See {@link clientSite}. */
export type ClientSite = z.infer<typeof clientSite>;

interface Placed extends Pick<ClientSite, 'address' | 'district'> {
  readonly sites: Readonly<Record<string, ClientSite>>;
}

/** Where the client receives: the main office first, which has no name of its own, then the others by name. */
export function sitesOf({ address, district, sites }: Placed): readonly ClientSite[] {
  const others = Object.entries(sites).sort(([a, one], [b, other]) =>
    one.name + a < other.name + b ? -1 : 1,
  );
  return [{ name: '', address, district }, ...others.map(([, site]) => site)];
}

/** The districts of all its offices, the main one's first, each once. */
export const districtsOf = (client: Placed): readonly string[] => [
  ...new Set(sitesOf(client).flatMap(({ district }) => (district === null ? [] : [district]))),
];

/** The district of a place as typed: that of the office with this address; null where it is none of them. */
export const districtOfAddress = (client: Placed, address: string): string | null =>
  sitesOf(client).find((site) => site.address.trim() === address.trim())?.district ?? null;
