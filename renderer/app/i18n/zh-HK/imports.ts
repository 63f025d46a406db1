import type { Translated } from '@ui/i18n/translated';
import type { imports as english } from '../en/imports';

export const imports: Translated<typeof english> = {};
