import type { Translated } from '@ui/i18n/translated';
import type { common as english } from '../en/common';

export const common: Translated<typeof english> = {};
