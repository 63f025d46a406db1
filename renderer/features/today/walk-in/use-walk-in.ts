import { useState } from 'react';
import { fullName } from '@shared/domain/candidate/candidate-name';
import { collectionStatementVersion } from '@shared/domain/privacy/shown-statement';
import type { CandidateFace } from '@data/indexes/faces';
import { useAct } from '@data/use-act';
import { useLive } from '@data/use-office';
import { findKnown, visitorOf, type Known } from './find-known';
import type { WalkInForm } from './walk-in-fields';

const formOf = (typed: string): WalkInForm => ({
  ...visitorOf(typed),
  purpose: '',
  forStaffId: null,
  identitySeen: false,
});

const phoneOf = ({ phones }: CandidateFace): string => Object.values(phones)[0]?.typed ?? '';

/** One walk-in from the search to the end; what was typed into the search goes on into the fields. */
export function useWalkIn(typedBefore: string, onDone: () => void) {
  const [typed, setTyped] = useState(typedBefore);
  const [form, setForm] = useState<WalkInForm>();
  const [candidate, setCandidate] = useState<CandidateFace>();
  const [asked, setAsked] = useState(false);
  const { act, failure, busy } = useAct();
  const visitor = form ?? visitorOf(typed);
  const { name, phone } = visitor;
  const known = useLive((read) => findKnown(read, { name, phone }), [name, phone]) ?? [];
  const signIn = async (filled: WalkInForm): Promise<void> => {
    setAsked(true);
    if (filled.name.trim() === '') return;
    const done = await act('visit/walk-in', {
      name: filled.name.trim(),
      phone: filled.phone.trim(),
      purpose: filled.purpose.trim(),
      forStaffId: filled.forStaffId,
      identitySeen: filled.identitySeen,
      candidateId: candidate?.id ?? null,
      privacyStatement: collectionStatementVersion,
    });
    if (done) onDone();
  };
  return {
    typed,
    visitor,
    type: setTyped,
    form,
    setForm,
    candidate,
    nameMissing: asked && form?.name.trim() === '',
    failure,
    busy,
    /** Those who may be the visitor; nobody more once it is said who it is. */
    known: candidate ? [] : known,
    goOn: () => {
      setForm(formOf(typed));
    },
    link: ({ candidate: found }: Known) => {
      setCandidate(found);
      const begun = form ?? formOf(typed);
      setForm({ ...begun, name: fullName(found), phone: begun.phone === '' ? phoneOf(found) : begun.phone });
    },
    unlink: () => {
      setCandidate(undefined);
    },
    signIn: () => {
      if (form) void signIn(form);
    },
    checkIn: async (interviewId: string): Promise<void> => {
      if (await act('interview/check-in', { interviewId })) onDone();
    },
  };
}
