import type { Translated } from '@ui/i18n/translated';
import type { tasks as english } from '../en/tasks';

export const tasks: Translated<typeof english> = {};
