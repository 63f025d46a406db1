import type { Translated } from '@ui/i18n/translated';
import type { booking as english } from '../en/booking';

export const booking: Translated<typeof english> = {
  handedOver: '{{when}} 的面試：由 {{from}} 轉交 {{to}}',
};
