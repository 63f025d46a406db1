import type { Translated } from '@ui/i18n/translated';
import type { weekly as english } from '../en/weekly';

export const weekly: Translated<typeof english> = {
  title: '每周時間',
  part: '時段',
  parts: { morning: '上午', afternoon: '下午', evening: '傍晚' },
  days: { 0: '日', 1: '一', 2: '二', 3: '三', 4: '四', 5: '五', 6: '六' },
  coverage: { free: '可以', partly: '部分', none: '不可', unsaid: '未說明' },
};
