import type { Translated } from '@ui/i18n/translated';
import type { settings as english } from '../en/settings';

export const settings: Translated<typeof english> = {};
