import type { Translated } from '@ui/i18n/translated';
import type { history as english } from '../en/history';

export const history: Translated<typeof english> = {};
