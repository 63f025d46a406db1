import { CalendarX2, CircleCheck, Minus, Phone, RotateCcw, TrendingUp, type LucideIcon } from 'lucide-react';
import type { RejectionEffect } from '@shared/domain/submission/rejection-effects';
import { storedDate, storedInstant } from '@shared/domain/stored-time';
import type { RejectionCase } from '@data/matching/rejection-case';
import { useFormat, type Format } from '@ui/i18n/format';
import { useWords, type Words } from '@ui/i18n/words';
import type { Tone } from '@ui/tone';
import { useDistrictName } from '../parts/use-value-text';
import type { RejectionForm } from './rejection-form';

/** One line of the preview. */
export interface EffectLine {
  readonly label: string;
  readonly sentence: string;
  readonly tone: Tone;
  readonly icon: LucideIcon;
}

interface Writing {
  readonly words: Words<'rematch'>;
  readonly domain: Words<'domain'>;
  readonly format: Format;
  readonly district: (id: string) => string;
  readonly found: RejectionCase;
  /** The must-have that was picked; dots until then. */
  readonly requirement: string;
}

type Kind = RejectionEffect['kind'];
type EffectOf<Of extends Kind> = Extract<RejectionEffect, { readonly kind: Of }>;
type Writers = { readonly [Of in Kind]: (effect: EffectOf<Of>, writing: Writing) => EffectLine };

const quiet = (label: string, sentence: string): EffectLine => ({
  label,
  sentence,
  tone: 'neutral',
  icon: Minus,
});
const stops = (label: string, sentence: string): EffectLine => ({
  label,
  sentence,
  tone: 'warning',
  icon: RotateCcw,
});

const writers: Writers = {
  'same-role': ({ outcome }, { words }) =>
    stops(words('effects.sameRole'), words(`effects.sameRoles.${outcome}`)),
  'same-client': ({ outcome, bandTop }, { words, format, requirement }) => {
    const values = { requirement, band: bandTop === null ? '' : format.money(bandTop) };
    const sentence = words(`effects.sameClients.${outcome}`, values);
    const open = outcome === 'open' || outcome === 'unaffected';
    return { label: words('effects.sameClient'), sentence, ...(open ? good : warn) };
  },
  'other-roles': ({ outcome }, { words, requirement }) => {
    const sentence = words(`effects.otherOutcomes.${outcome}`, { requirement });
    const look =
      outcome === 'raised'
        ? ({ tone: 'success', icon: TrendingUp } as const)
        : ({ tone: 'neutral', icon: Minus } as const);
    return { label: words('effects.otherRoles'), sentence, ...look };
  },
  constraint: ({ constraint }, { words, district, found }) => {
    const kind = words(`constraintKinds.${constraint.kind}`);
    const shown: Readonly<Record<string, string>> = { company: found.clientName, 'right-to-work': '' };
    const places = constraint.kind === 'district' || constraint.kind === 'commute';
    const value = places ? district(constraint.value) : (shown[constraint.kind] ?? constraint.value);
    return stops(words('effects.profile'), words('effects.constraint', { kind, value }).trim());
  },
  'interest-no': ({ reason }, { words, domain }) =>
    quiet(
      words('effects.motivation'),
      words('effects.learns', { reason: domain(`disinterestReasons.${reason}`) }),
    ),
  task: ({ task }, { words, requirement }) => ({
    label: words('effects.task'),
    sentence: words(`effects.tasks.${task}`, { requirement }),
    tone: 'neutral',
    icon: Phone,
  }),
  'attendance-event': (_effect, { words }) =>
    stops(words('effects.attendance'), words('effects.attendanceEvent')),
  'withdraw-all': (_effect, { words, found: { othersRunning } }) =>
    stops(
      words('effects.others'),
      othersRunning === 0
        ? words('effects.withdrawNone')
        : words('effects.withdrawAll', { count: othersRunning }),
    ),
  park: ({ wakeOn }, { words, format }) =>
    quiet(words('effects.profile'), words('effects.park', { date: format.date(storedDate(wakeOn)) })),
  'factual-note': (_effect, { words }) => quiet(words('effects.note'), words('effects.factualNote')),
  'next-needs-manager': ({ rejections }, { words }) =>
    stops(words('effects.manager'), words('effects.nextNeedsManager', { rejections })),
};

const good = { tone: 'success', icon: CircleCheck } as const;
const warn = { tone: 'warning', icon: RotateCcw } as const;

const lineOf = <Of extends Kind>(effect: EffectOf<Of>, writing: Writing): EffectLine =>
  (writers[effect.kind as Of] as Writers[Of])(effect, writing);

const stepKinds: readonly Kind[] = ['task', 'attendance-event', 'withdraw-all', 'park'];

/** Splits the effects of a no into what the reason changes and what is done in the same step, as sentences. */
export function useEffectLines(found: RejectionCase) {
  const base = {
    words: useWords('rematch'),
    domain: useWords('domain'),
    format: useFormat(),
    district: useDistrictName(found.office),
    found,
  };
  const { words } = base;
  return (effects: readonly RejectionEffect[], form: RejectionForm) => {
    const picked = form.requirement === null ? undefined : found.role.requirements[form.requirement];
    const writing: Writing = { ...base, requirement: picked?.name ?? '…' };
    const line = (effect: RejectionEffect): EffectLine => lineOf(effect, writing);
    const steps = effects.filter(({ kind }) => stepKinds.includes(kind));
    const attendance = steps.some(({ kind }) => kind === 'attendance-event');
    return {
      changes: [
        ...effects.filter(({ kind }) => !stepKinds.includes(kind)).map(line),
        ...(form.by === 'client' ? [quiet(words('effects.motivation'), words('effects.untouched'))] : []),
      ],
      sameStep: [
        ...interviewLines(form, writing),
        ...steps.map(line),
        ...(attendance ? [] : [quiet(words('effects.attendance'), words('effects.attendanceSame'))]),
      ],
    };
  };
}

function interviewLines(
  { alsoCancelInterviews }: RejectionForm,
  { words, format, found }: Writing,
): EffectLine[] {
  return found.upcoming.map(({ startsAt }) => {
    const when = format.dateTime(storedInstant(startsAt));
    const label = words('effects.interview');
    return alsoCancelInterviews
      ? { label, sentence: words('effects.callsOff', { when }), tone: 'warning', icon: CalendarX2 }
      : quiet(label, words('effects.keeps', { when }));
  });
}
