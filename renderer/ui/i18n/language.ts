import { useTranslation } from 'react-i18next';

/** The languages a person can choose; BCP 47, so that they are also valid `lang` attributes. */
export const languages = ['en', 'zh-HK'] as const;

export type Language = (typeof languages)[number];

/** Narrows a stored or system language tag to one we have; any Chinese reads as zh-HK, the rest as English. */
export function toLanguage(tag: string | undefined): Language {
  return tag !== undefined && tag.toLowerCase().startsWith('zh') ? 'zh-HK' : 'en';
}

/** The language on screen; the component redraws when a person switches it. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return toLanguage(i18n.resolvedLanguage ?? i18n.language);
}
