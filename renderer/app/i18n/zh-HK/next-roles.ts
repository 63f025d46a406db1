import type { Translated } from '@ui/i18n/translated';
import type { nextRoles as english } from '../en/next-roles';

export const nextRoles: Translated<typeof english> = {
  outlook: {
    title: '記錄後的下一個職位',
    dropOut: '剔除',
    dropped_other: '{{before}} 個之中 {{count}} 個：{{roles}}',
    droppedAndMore_other: '{{before}} 個之中 {{count}} 個：{{roles}}，另有 {{more}} 個',
    why: '原因',
    stay: '建議',
    suits_other: '餘下 {{count}} 個職位',
    raised_other: '{{count}} 個評分上升',
    lowered_other: '{{count}} 個評分下降',
  },
};
