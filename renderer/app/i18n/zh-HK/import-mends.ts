import type { Translated } from '@ui/i18n/translated';
import type { importMends as english } from '../en/import-mends';

export const importMends: Translated<typeof english> = {
  mend: {
    open: '更正',
    openRow: '更正 {{file}} 第 {{row}} 行',
    title: '更正這一行',
    submit: '使用這些內容',
    beyond: '標題以外的第 {{number}} 欄',
    kept: '只影響今次匯入，檔案本身不變。',
  },
  split: {
    open: '拆分',
    openRow: '拆分 {{file}} 第 {{row}} 行',
    title: '一行內有多於一人',
    say: '每人各佔一行。儲存格內的項目數目與人數相同時，每人取一項；其他儲存格各人相同。',
    person: '第 {{number}} 人',
    submit: '拆分為 {{count}} 行',
    one: '其實是同一人：更正這一行',
  },
  samePhone: '合併所有電話相同的 {{count}} 人',
};
