import type { Translated } from '@ui/i18n/translated';
import type { entry as english } from '../en/entry';

export const entry: Translated<typeof english> = {};
