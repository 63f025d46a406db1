import { useMemo } from 'react';
import { marksOf } from '@shared/kernel/marks';
import { useLanguage } from './language';

type Texts = readonly (string | false | null | undefined)[];

/** Puts texts together with the marks of the language on screen; empty ones are left out. */
export interface Joined {
  /** Parts of one line: `Planner, Lantau Freight` / `Planner，Lantau Freight`. */
  readonly parts: (texts: Texts) => string;
  /** Things of one kind: `9123 4867, 6050 3344` / `9123 4867、6050 3344`. */
  readonly items: (texts: Texts) => string;
  /** Lines that are lists themselves: `Mon 09:00; Sat 10:00` / `星期一 09:00；星期六 10:00`. */
  readonly clauses: (texts: Texts) => string;
  /** `Pay: HK$30,000` / `薪酬：HK$30,000`. */
  readonly labelled: (label: string, text: string) => string;
  /** `Thu 26 Nov, 11:00–12:00` / `11月26日（星期四） 11:00–12:00`. */
  readonly dayHours: (day: string, hours: string) => string;
}

function joinedIn(language: ReturnType<typeof useLanguage>): Joined {
  const marks = marksOf({ language });
  const by = (mark: string) => (texts: Texts) => texts.filter(Boolean).join(mark);
  const { colon, dayHours } = marks;
  return {
    parts: by(marks.comma),
    items: by(marks.listed),
    clauses: by(marks.semicolon),
    labelled: (label, text) => by(colon)([label, text]),
    dayHours: (day, hours) => by(dayHours)([day, hours]),
  };
}

/** See {@link Joined}. */
export function useJoined(): Joined {
  const language = useLanguage();
  return useMemo(() => joinedIn(language), [language]);
}
