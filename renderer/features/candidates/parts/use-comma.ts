import { useLanguage } from '@ui/i18n/language';

/** What stands between facts told in a row, in the language on screen. */
export function useComma(): string {
  return useLanguage() === 'zh-HK' ? '，' : ', ';
}
