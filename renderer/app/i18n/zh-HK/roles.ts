import type { Translated } from '@ui/i18n/translated';
import type { roles as english } from '../en/roles';

export const roles: Translated<typeof english> = {};
