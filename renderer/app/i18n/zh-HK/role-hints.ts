import type { Translated } from '@ui/i18n/translated';
import type { roleHints as english } from '../en/role-hints';

export const roleHints: Translated<typeof english> = {
  oddStart: {
    'long-past': '已過一個多月：服務費、發票及保證期均由此日起計。',
    'far-ahead': '距今超過一年：年份是否正確？',
  },
  answerOver: '此日已過，聘書一經記錄即屬逾期。',
  tellsClient: '「{{told}}」會令所有讀到的人得知客戶是誰。',
  staysBooked_other: '{{count}} 個已預約的面試維持不變：{{names}}。如不應進行，請致電客戶。',
};
