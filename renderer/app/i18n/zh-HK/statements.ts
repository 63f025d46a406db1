import type { Translated } from '@ui/i18n/translated';
import type { statements as english } from '../en/statements';

export const statements: Translated<typeof english> = {
  section: '收集個人資料聲明',
  line: '{{version}} 版 · {{date}} 出示 · {{channel}}',
  none: '尚未出示。收集個人資料時，須告知當事人用途及會向誰披露。',
  older: '聲明其後已更新：現時出示的是 {{version}} 版。',
  channel: '出示方式',
  record: '今天已出示',
  tick: '已向當事人出示收集個人資料聲明（{{version}} 版）',
  givenBy: '聲明發出方式',
  givenNone: '如未發出收集個人資料聲明，請留空；各人檔案會註明尚未出示。',
  givenAll: '今天會為每位新候選人記錄：已發出收集個人資料聲明（{{version}} 版）。',
};
