import type { Translated } from '@ui/i18n/translated';
import type { messages as english } from '../en/messages';

export const messages: Translated<typeof english> = {
  message: '訊息…',
};
