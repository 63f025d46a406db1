import type { Translated } from '@ui/i18n/translated';
import type { archiveOwnerless as english } from '../en/archive-ownerless';
import { archive } from './archive';

export const archiveOwnerless: Translated<typeof english> = {
  merged: '{{name}} 在這裡已併入 {{into}}：請改在該處輸入',
  deleted: '{{what}} {{name}} 在這裡已刪除',
  // One of them is called in Chinese as many are.
  what: archive.tables,
};
