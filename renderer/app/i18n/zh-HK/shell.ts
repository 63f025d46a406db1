import type { Translated } from '@ui/i18n/translated';
import type { shell as english } from '../en/shell';

export const shell: Translated<typeof english> = {};
