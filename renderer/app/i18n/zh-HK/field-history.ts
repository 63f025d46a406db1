import type { Translated } from '@ui/i18n/translated';
import type { fieldHistory as english } from '../en/field-history';

export const fieldHistory: Translated<typeof english> = {
  was: '{{date}}前為「{{value}}」',
  wasBy: '{{date}}前為「{{value}}」，由 {{name}} 更改',
};
