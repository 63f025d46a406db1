import type { Translated } from '@ui/i18n/translated';
import type { candidates as english } from '../en/candidates';

export const candidates: Translated<typeof english> = {};
