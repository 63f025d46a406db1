/**
 * The two languages of the app. Each area of words is a pair of files, `en/<area>.ts` and `zh-HK/<area>.ts`,
 * written together and registered in `english-areas.ts` and `chinese-areas.ts`. Screens reach them through
 * `useWords('<area>')` in `@ui/i18n/words`. Both languages are in memory, so switching is immediate.
 */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, toLanguage } from '@ui/i18n/language';
import { chineseAreas } from './chinese-areas';
import { englishAreas } from './english-areas';

const languageKey = 'onward.language';

/** The language chosen on this computer, else the system's. */
function rememberedLanguage(): Language {
  return toLanguage(window.localStorage.getItem(languageKey) ?? window.navigator.language);
}

/** Starts the words; call once, before the first render. */
export function startWords(): void {
  const language = rememberedLanguage();
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: englishAreas, 'zh-HK': chineseAreas },
    ns: Object.keys(englishAreas),
    defaultNS: 'common',
    initAsync: false,
    returnNull: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  document.documentElement.lang = language;
}

/** Switches every word on screen at once and remembers the choice for the next start. */
export function setLanguage(language: Language): void {
  window.localStorage.setItem(languageKey, language);
  document.documentElement.lang = language;
  void i18next.changeLanguage(language);
}
