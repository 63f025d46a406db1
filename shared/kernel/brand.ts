import { z } from 'zod';

declare const brand: unique symbol;

/** A string that only its decoder may make, so that ids of two kinds cannot be mixed up. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Decoder of ids with a readable prefix, e.g. `cnd_k3x…`; anything else is refused. */
export function idDecoder<Name extends string>(prefix: string): z.ZodType<Brand<string, Name>> {
  const pattern = new RegExp(`^${prefix}_[0-9a-z]{6,40}$`);
  return z.string().regex(pattern) as unknown as z.ZodType<Brand<string, Name>>;
}
