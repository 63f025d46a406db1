import { useState } from 'react';
import { periodOf, type Period, type PeriodName } from '@shared/domain/figures/period';
import type { LocalDate } from '@shared/time/local-date';

/** A span that ends today, or two days of one's own. */
export type PeriodChoice = PeriodName | 'dates';

/** The period that is looked at and how it was chosen. */
export interface ChosenPeriod {
  readonly choice: PeriodChoice;
  readonly period: Period;
  /** False where its last day comes before its first: nothing can be counted then. */
  readonly runsForward: boolean;
  readonly choose: (choice: PeriodChoice) => void;
  readonly setDays: (days: Partial<Period>) => void;
}

/** Days of one's own begin with the span that was looked at before, so that only what differs is typed. */
export function usePeriod(today: LocalDate): ChosenPeriod {
  const [name, setName] = useState<PeriodName>('quarter');
  const [days, setDays] = useState<Period | null>(null);
  const named = periodOf(name, today);
  const period = days ?? named;
  return {
    choice: days === null ? name : 'dates',
    period,
    runsForward: period.from <= period.to,
    choose: (choice) => {
      setDays(choice === 'dates' ? period : null);
      if (choice !== 'dates') setName(choice);
    },
    setDays: (part) => {
      setDays({ ...period, ...part });
    },
  };
}
