import { consentHolds, keptMonths, letsForward, type Consent } from '@shared/domain/candidate/consent';
import type { CommandInput } from '@shared/commands/registry';
import type { Channel } from '@shared/domain/interview/channel';
import { addMonths, type LocalDate } from '@shared/time/local-date';

/** How a client gets somebody. */
export type ForwardedAs = 'named' | 'blind';

/** What stands on file for putting somebody forward. */
export interface HeldConsent extends Readonly<Record<ForwardedAs, boolean>> {
  /** Their data may be kept, without which nobody is put forward. */
  readonly keep: boolean;
}

/** What they agreed to just now. */
export interface AgreedConsent {
  /** Null while nothing new; whoever agreed to be named agreed to go without the name too. */
  readonly forward: ForwardedAs | null;
  readonly keep: boolean;
}

/** Reads what is on file; until a role is chosen (undefined) only a general consent to be put forward counts. */
export function heldConsent(
  consents: readonly Consent[],
  roleId: string | undefined,
  today: LocalDate,
): HeldConsent {
  const holding = consents.filter((consent) => consentHolds(consent, today));
  const lets = (how: ForwardedAs): boolean =>
    holding.some((consent) => letsForward(consent, roleId ?? '', how));
  return { keep: holding.some(({ kind }) => kind === 'keep'), named: lets('named'), blind: lets('blind') };
}

/** True where what is on file and what they agreed to now let the submission go out so. */
export function mayGo(held: HeldConsent, agreed: AgreedConsent, how: ForwardedAs): boolean {
  if (!held.keep && !agreed.keep) return false;
  return held[how] || agreed.forward === 'named' || (agreed.forward === 'blind' && how === 'blind');
}

/** A consent to be written down, all of it but whose it is. */
export type GivenConsent = Omit<CommandInput<'candidate/record-consent'>, 'candidateId'>;

/** The consents that are new, in the order they are written down; what is on file is not written a second time. */
export function newConsents(
  held: HeldConsent,
  agreed: AgreedConsent,
  said: { readonly roleId: string; readonly today: LocalDate; readonly channel: Channel },
): readonly GivenConsent[] {
  const { roleId, today, channel } = said;
  const given = { givenOn: today, channel };
  const { forward } = agreed;
  const kind = forward === 'named' ? ('role' as const) : ('blind' as const);
  return [
    ...(agreed.keep && !held.keep
      ? [{ ...given, kind: 'keep' as const, roleId: null, expiresOn: addMonths(today, keptMonths) }]
      : []),
    ...(forward !== null && !held[forward] ? [{ ...given, kind, roleId, expiresOn: null }] : []),
  ];
}
