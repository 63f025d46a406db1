import { useMemo, useState } from 'react';
import { useOffice } from '@data/use-office';
import { useWords } from '@ui/i18n/words';
import { startFit, type FitForm, type FitRating } from '../dialogs/fit-form';
import { useProfile } from '../parts/profile-context';
import { useToday } from '../parts/use-today';
import { generalFit } from './interview-forms';
import type { InterviewDrafts } from './use-interview-forms';

/** The assessment on screen and the attribute in hand. */
export interface FitInHand {
  readonly subject: string;
  readonly form: FitForm;
  readonly active: string | undefined;
  readonly choose: (subject: string) => void;
  readonly activate: (key: string) => void;
  readonly change: (form: FitForm) => void;
  readonly rate: (rating: FitRating['rating']) => void;
  /** To the attribute before or after; the ends stay. */
  readonly step: (by: 1 | -1) => void;
}

/** An assessment for a subject as it begins: it asks what this person asked last time. */
function useFitStart(interviewId: string): (subject: string) => FitForm {
  const words = useWords('candidates');
  const today = useToday();
  const { actor } = useOffice();
  const { profile } = useProfile();
  return useMemo(() => {
    const { candidate, assessments } = profile;
    const general = startFit({
      candidate,
      latest: assessments.find(({ authorId }) => authorId === actor.staffId),
      labelOf: (key) => words(`fit.attributes.${key}`),
      assessedOn: today,
      interviewId,
    });
    return (subject) => ({ ...general, clientId: subject === generalFit ? null : subject });
  }, [profile, actor, today, words, interviewId]);
}

/** Keeps what is assessed, for whom, and which attribute the figures rate. */
export function useFitInHand(interviewId: string, drafts: InterviewDrafts): FitInHand {
  const start = useFitStart(interviewId);
  const [subject, choose] = useState(generalFit);
  const [chosen, activate] = useState<string>();
  const { fits } = drafts.forms;
  const form = fits[subject] ?? start(subject);
  const keys = Object.keys(form.ratings);
  const active = chosen !== undefined && keys.includes(chosen) ? chosen : keys[0];
  const change = (changed: FitForm): void => {
    drafts.change('fits', { ...fits, [subject]: changed });
  };
  return {
    subject,
    form,
    active,
    choose,
    activate,
    change,
    rate: (rating) => {
      const attribute = active === undefined ? undefined : form.ratings[active];
      if (active === undefined || !attribute) return;
      change({ ...form, ratings: { ...form.ratings, [active]: { ...attribute, rating } } });
    },
    step: (by) => {
      const next = keys[keys.indexOf(active ?? '') + by];
      if (next !== undefined) activate(next);
    },
  };
}
