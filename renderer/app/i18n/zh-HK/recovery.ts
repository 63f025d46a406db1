import type { Translated } from '@ui/i18n/translated';
import type { recovery as english } from '../en/recovery';

export const recovery: Translated<typeof english> = {};
