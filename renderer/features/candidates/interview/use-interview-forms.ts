import { useMemo } from 'react';
import type { InterviewAtWork } from '@data/queries/interview-at-work';
import { useDraft, type Keeping } from '@data/use-draft';
import { isInProcess } from '@shared/domain/submission/submission-lifecycle';
import { emptyMotivation, motivationForm } from '../dialogs/motivation-form';
import { useToday } from '../parts/use-today';
import {
  fitForms,
  followUpForm,
  jotForm,
  saidToRoles,
  timesForm,
  type FitForms,
  type FollowUps,
  type InterviewForms,
  type JotForm,
  type SaidToRole,
  type Times,
  type TimesForm,
} from './interview-forms';

/** The forms of one interview: each a draft of its own, so that every field is kept as it is typed. */
export interface InterviewDrafts {
  readonly forms: InterviewForms;
  /** Changes one of them; the others are not written again. */
  readonly change: <Name extends keyof InterviewForms>(name: Name, form: InterviewForms[Name]) => void;
  readonly keeping: Keeping;
  /** True when something was kept from an earlier time. */
  readonly restored: boolean;
  /** Forgets all of it: it was handed over. */
  readonly handOver: () => Promise<void>;
}

const timesOf = ({ profile: { candidate } }: InterviewAtWork): Times => {
  const { notice, availableFrom, windows, exceptions } = candidate;
  return { notice, availableFrom, windows, exceptions };
};

/** The roles in question: the one the interview is about, and those the candidate is put forward for. */
function rolesInQuestion({ interview, profile }: InterviewAtWork): SaidToRole[] {
  const running = profile.submissions.filter(isInProcess).map(({ roleId }) => roleId);
  const ids = [...new Set([...(interview.roleId === null ? [] : [interview.roleId]), ...running])];
  return ids.map((roleId) => ({ roleId, answer: null, reason: null, words: '' }));
}

function keepingOf(drafts: readonly { readonly keeping: Keeping }[]): Keeping {
  if (drafts.some(({ keeping }) => keeping === 'failed')) return 'failed';
  return drafts.some(({ keeping }) => keeping === 'waiting') ? 'waiting' : 'kept';
}

function useStarts(atWork: InterviewAtWork) {
  const today = useToday();
  const { id } = atWork.interview;
  return useMemo(() => {
    const times = timesOf(atWork);
    return {
      motivation: emptyMotivation(today, id),
      times: { before: times, now: times } satisfies TimesForm,
      said: rolesInQuestion(atWork),
      fits: {} satisfies FitForms,
      jots: { typing: '', lines: [] } satisfies JotForm,
      followUps: [] satisfies FollowUps,
    };
  }, [atWork, today, id]);
}

/** What is written in the interview, brought back as it was left; undefined until the database has answered. */
export function useInterviewForms(atWork: InterviewAtWork): InterviewDrafts | undefined {
  const key = `interview/${atWork.interview.id}`;
  const start = useStarts(atWork);
  const motivation = useDraft({
    key: `${key}/motivation`,
    initial: start.motivation,
    decoder: motivationForm,
  });
  const fits = useDraft({ key: `${key}/fit`, initial: start.fits, decoder: fitForms });
  const said = useDraft({ key: `${key}/interest`, initial: start.said, decoder: saidToRoles });
  const times = useDraft({ key: `${key}/times`, initial: start.times, decoder: timesForm });
  const jots = useDraft({ key: `${key}/jots`, initial: start.jots, decoder: jotForm });
  const followUps = useDraft({ key: `${key}/tasks`, initial: start.followUps, decoder: followUpForm });
  const all = [motivation, fits, said, times, jots, followUps];
  const changes: { readonly [Name in keyof InterviewForms]: (form: InterviewForms[Name]) => void } = {
    motivation: motivation.change,
    fits: fits.change,
    said: said.change,
    times: times.change,
    jots: jots.change,
    followUps: followUps.change,
  };
  if (!motivation.value || !fits.value || !said.value) return undefined;
  if (!times.value || !jots.value || !followUps.value) return undefined;
  return {
    forms: {
      motivation: motivation.value,
      fits: fits.value,
      said: said.value,
      times: times.value,
      jots: jots.value,
      followUps: followUps.value,
    },
    change: (name, form) => {
      changes[name](form);
    },
    keeping: keepingOf(all),
    restored: all.some(({ restored }) => restored),
    handOver: async () => {
      for (const draft of all) await draft.handOver();
    },
  };
}
