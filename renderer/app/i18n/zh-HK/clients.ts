import type { Translated } from '@ui/i18n/translated';
import type { clients as english } from '../en/clients';

export const clients: Translated<typeof english> = {};
