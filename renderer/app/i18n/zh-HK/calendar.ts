import type { Translated } from '@ui/i18n/translated';
import type { calendar as english } from '../en/calendar';

export const calendar: Translated<typeof english> = {};
