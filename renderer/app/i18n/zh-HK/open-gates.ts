import type { Translated } from '@ui/i18n/translated';
import type { openGates as english } from '../en/open-gates';

export const openGates: Translated<typeof english> = {
  show: '逐項列出已通過的 {{open}} 項條件',
  list: '已通過的條件',
  letPass: '已批准通過',
  masked: '通過',
  says: {
    interviewed: { met: '{{metOn}} 見面' },
    'not-placed': { none: '沒有經我們安排的現職' },
    'not-parked': { none: '沒有暫停跟進' },
    'terms-signed': { signed: '{{signedOn}} 簽署' },
    'consent-keep': { until: '有效至 {{untilOn}}', 'without-end': '{{givenOn}} 給予，沒有期限' },
    'consent-represent': { until: '有效至 {{untilOn}}', 'without-end': '{{givenOn}} 給予，沒有期限' },
    'not-off-limits': { none: '可以接觸' },
    'role-open': { open: '招聘中' },
    headcount: { left: '{{headcount}} 個名額已聘 {{placed}} 人' },
    'not-in-role': { none: '現時未獲推薦' },
    'same-role-closed': { none: '未曾在此職位結束' },
    ownership: { ours: '由我們推介，至 {{expiresOn}}', nobody: '沒有其他中介先推介' },
    'not-current-employer': { none: '並非現職公司' },
    'do-not-send': { none: '不在其名單上' },
    'must-have': { all: '全部符合：{{asked}} 項', 'none-asked': '沒有要求' },
    language: { all: '全部符合：{{asked}} 項', 'none-asked': '沒有要求' },
    'right-to-work': { held: '{{leave}}', until: '{{leave}}，至 {{expiresOn}}' },
    salary: {
      inside: '年薪要求 {{floorHkd}}，上限 {{topHkd}}',
      'floor-unknown': '未知最低要求',
      'band-unknown': '年薪要求 {{floorHkd}}，未知上限',
    },
    constraint: { none: '沒有與此職位相關的限制' },
    'not-interested': { none: '未曾表示不考慮' },
    'same-client': { none: '沒有構成限制的拒絕' },
    attendance: { none: '符合政策' },
    confidential: { 'open-market': '客戶名稱並非機密', told: '已向候選人說明名稱' },
  },
};
