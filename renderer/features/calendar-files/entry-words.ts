import { useMemo } from 'react';
import type { EntryWords } from '@shared/interchange/ics/interview-entry';
import { useLanguage, type Language } from '@ui/i18n/language';
import { wordsIn } from '@ui/i18n/words';

/** The words of calendar entries in a language. */
export function entryWordsIn(language: Language): EntryWords {
  const words = wordsIn(language, 'ics');
  const domain = wordsIn(language, 'domain');
  return {
    text: (key, values) => words(`entry.${key}`, values),
    kind: (kind) => domain(`interviewKinds.${kind}`),
    mode: (mode) => domain(`interviewModes.${mode}`),
    stage: (stage) => domain(`interviewStages.${stage}`),
  };
}

/** The same in the language on screen. */
export function useEntryWords(): EntryWords {
  const language = useLanguage();
  return useMemo(() => entryWordsIn(language), [language]);
}
