import type { Translated } from '@ui/i18n/translated';
import type { noByStage as english } from '../en/no-by-stage';

export const noByStage: Translated<typeof english> = {
  notSent: '尚未推薦，客戶不可能已拒絕；只可記錄職位取消、凍結或已填補。',
  over: '此推薦已不再進行。',
};
