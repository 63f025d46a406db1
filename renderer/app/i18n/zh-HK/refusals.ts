import type { Translated } from '@ui/i18n/translated';
import type { refusals as english } from '../en/refusals';

export const refusals: Translated<typeof english> = {};
