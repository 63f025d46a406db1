import { useState } from 'react';
import { consentHolds, letsForward, type Consent } from '@shared/domain/candidate/consent';
import type { Channel } from '@shared/domain/interview/channel';
import { useToday } from './use-today';

/** How a client gets somebody. */
export type ForwardedAs = 'named' | 'blind';

/** A consent that was just given, to be written down. */
export interface GivenConsent {
  readonly kind: Extract<Consent['kind'], 'role' | 'blind'>;
  readonly channel: Channel;
}

/** What is on file for putting somebody forward, and what they agreed to just now. */
export interface AskedConsent {
  readonly held: Readonly<Record<ForwardedAs, boolean>>;
  /** Null while they agreed to nothing new; whoever agreed to be named agreed to go without the name too. */
  readonly agreed: ForwardedAs | null;
  readonly onAgreed: (agreed: ForwardedAs | null) => void;
  readonly channel: Channel;
  readonly onChannel: (channel: Channel) => void;
  readonly may: (how: ForwardedAs) => boolean;
  /** Null when what is on file covers it. */
  readonly given: GivenConsent | null;
}

/** The consent of somebody for one role, beside what they gave before; until a role is chosen only a general one counts. */
export function useAskedConsent(consents: readonly Consent[], roleId: string | undefined): AskedConsent {
  const today = useToday();
  const [agreed, setAgreed] = useState<ForwardedAs | null>(null);
  const [channel, setChannel] = useState<Channel>('phone');
  const holds = (how: ForwardedAs): boolean =>
    consents.some((consent) => consentHolds(consent, today) && letsForward(consent, roleId ?? '', how));
  const held = { named: holds('named'), blind: holds('blind') };
  const may = (how: ForwardedAs): boolean =>
    held[how] || agreed === 'named' || (agreed === 'blind' && how === 'blind');
  const isNew = agreed !== null && !held[agreed];
  return {
    ...{ held, agreed, onAgreed: setAgreed, channel, onChannel: setChannel, may },
    given: isNew ? { kind: agreed === 'named' ? 'role' : 'blind', channel } : null,
  };
}
