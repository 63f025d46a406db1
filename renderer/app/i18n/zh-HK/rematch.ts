import type { Translated } from '@ui/i18n/translated';
import type { rematch as english } from '../en/rematch';

export const rematch: Translated<typeof english> = {};
