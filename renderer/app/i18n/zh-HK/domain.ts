import type { Translated } from '@ui/i18n/translated';
import type { domain as english } from '../en/domain';

export const domain: Translated<typeof english> = {};
