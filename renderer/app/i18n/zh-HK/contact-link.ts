import type { Translated } from '@ui/i18n/translated';
import type { contactLink as english } from '../en/contact-link';

export const contactLink: Translated<typeof english> = {
  title: '我們名冊中的同一人',
  find: '姓名或電話',
  found: '找到的人',
  nobody: '名冊中找不到此人。',
  link: '就是此人',
  effect: '其後如向此公司推薦此人，須由經理批准。',
  open: '亦在名冊中…',
  openFor: '亦在名冊中：{{name}}',
  inBook: '名冊中為：',
  unlink: '並非同一人',
  unlinkFrom: '並非同一人：{{name}}',
  badge: '{{client}}的聯絡人',
};
