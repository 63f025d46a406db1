import { useState } from 'react';
import { useAct } from '@data/use-act';
import type { Explanation } from '@data/use-office';
import type { GivenConsent } from '../parts/asked-consent';

/** How far a submission goes now. */
export type SendChoice = 'named' | 'blind' | 'draft';

/** What putting somebody forward takes. */
export interface PutForward {
  readonly candidateId: string;
  readonly roleId: string;
  readonly send: SendChoice;
  /** What the candidate agreed to just now; empty when what is on file covers it. */
  readonly consents: readonly GivenConsent[];
}

interface PuttingForward {
  readonly run: (plan: PutForward) => Promise<boolean>;
  readonly failure: Explanation | null;
  readonly busy: boolean;
  /** True when the draft is kept although a later step was refused; another try goes on from there. */
  readonly drafted: boolean;
}

/** Drafts, writes the consent down, and sends: each step its own command, none done twice when one is tried again. */
export function usePutForward(): PuttingForward {
  const { act, failure, busy } = useAct();
  const [made, setMade] = useState<{ readonly roleId: string; readonly submissionId: string }>();
  const [consented, setConsented] = useState<ReadonlySet<string>>(new Set());

  const draft = async ({ candidateId, roleId }: PutForward): Promise<string | null> => {
    if (made?.roleId === roleId) return made.submissionId;
    const answer = await act('submission/draft', { candidateId, roleId, followsId: null });
    const submissionId = answer?.['submissionId'];
    if (typeof submissionId !== 'string') return null;
    setMade({ roleId, submissionId });
    return submissionId;
  };

  const consent = async ({ candidateId, consents }: PutForward): Promise<boolean> => {
    const written = new Set(consented);
    for (const given of consents) {
      const key = `${given.kind} ${given.roleId}`;
      if (written.has(key)) continue;
      if (!(await act('candidate/record-consent', { candidateId, ...given }))) return false;
      written.add(key);
      setConsented(new Set(written));
    }
    return true;
  };

  return {
    failure,
    busy,
    drafted: made !== undefined,
    run: async (plan) => {
      const submissionId = await draft(plan);
      if (submissionId === null) return false;
      if (!(await consent(plan))) return false;
      if (plan.send === 'draft') return true;
      return (await act('submission/send', { submissionId, blind: plan.send === 'blind' })) !== null;
    },
  };
}
