import type { Translated } from '@ui/i18n/translated';
import type { roleHints as english } from '../en/role-hints';

export const roleHints: Translated<typeof english> = {
  tellsClient: '「{{told}}」會令所有讀到的人得知客戶是誰。',
  staysBooked_other: '{{count}} 個已預約的面試維持不變：{{names}}。如不應進行，請致電客戶。',
};
