import type { FormatLanguage } from '../time/format';

const inChinese = (language: FormatLanguage, chinese: string): string =>
  language === 'zh-HK' ? chinese.trim() : '';

/** What a client, a contact or the office is called by a reader of this language: by the Chinese name where there is one. */
export const nameIn = (
  language: FormatLanguage,
  { name, nameZh }: { readonly name: string; readonly nameZh: string },
): string => inChinese(language, nameZh) || name;

/** The same of a role's title. */
export const titleIn = (
  language: FormatLanguage,
  { title, titleZh }: { readonly title: string; readonly titleZh: string },
): string => inChinese(language, titleZh) || title;
