import type { Translated } from '@ui/i18n/translated';
import type { today as english } from '../en/today';

export const today: Translated<typeof english> = {};
