import type { Translated } from '@ui/i18n/translated';
import type { reports as english } from '../en/reports';

export const reports: Translated<typeof english> = {};
