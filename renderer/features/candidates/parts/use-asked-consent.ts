import { useState } from 'react';
import type { Consent } from '@shared/domain/candidate/consent';
import type { Channel } from '@shared/domain/interview/channel';
import {
  heldConsent,
  mayGo,
  newConsents,
  type AgreedConsent,
  type ForwardedAs,
  type GivenConsent,
  type HeldConsent,
} from './asked-consent';
import { useToday } from './use-today';

/** What is on file for putting somebody forward, and what they agreed to just now. */
export interface AskedConsent {
  readonly held: HeldConsent;
  readonly agreed: AgreedConsent;
  readonly onAgreed: (agreed: Partial<AgreedConsent>) => void;
  readonly channel: Channel;
  readonly onChannel: (channel: Channel) => void;
  readonly may: (how: ForwardedAs) => boolean;
  /** Empty when what is on file covers it. */
  readonly given: readonly GivenConsent[];
}

const nothingYet: AgreedConsent = { forward: null, keep: false };

/** The consent of somebody for one role, beside what they gave before; until a role is chosen only a general one counts. */
export function useAskedConsent(consents: readonly Consent[], roleId: string | undefined): AskedConsent {
  const today = useToday();
  const [agreed, setAgreed] = useState(nothingYet);
  const [channel, setChannel] = useState<Channel>('phone');
  const held = heldConsent(consents, roleId, today);
  return {
    ...{ held, agreed, channel, onChannel: setChannel },
    onAgreed: (more) => {
      setAgreed({ ...agreed, ...more });
    },
    may: (how) => mayGo(held, agreed, how),
    given: roleId === undefined ? [] : newConsents(held, agreed, { roleId, today, channel }),
  };
}
