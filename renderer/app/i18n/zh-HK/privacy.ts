import type { Translated } from '@ui/i18n/translated';
import type { privacy as english } from '../en/privacy';

export const privacy: Translated<typeof english> = {
  holds: {
    money_other: '{{count}} 筆款項未結清',
    guarantee_other: '{{count}} 項保證期未完',
    requests_other: '{{count}} 項查閱資料要求未答覆',
    submissions_other: '{{count}} 項推薦仍在進行',
    interviews_other: '{{count}} 次面試尚未進行',
  },
};
