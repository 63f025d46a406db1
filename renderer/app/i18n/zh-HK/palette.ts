import type { Translated } from '@ui/i18n/translated';
import type { palette as english } from '../en/palette';

export const palette: Translated<typeof english> = {};
