import type { Translated } from '@ui/i18n/translated';
import type { saving as english } from '../en/saving';

export const saving: Translated<typeof english> = {
  saved: '已儲存為 {{path}}',
  handedOver: '已交給瀏覽器下載。',
  refused: {
    'disk-full': '磁碟已滿，未能寫入檔案。',
    unwritable: '未能在該處寫入檔案。',
    'layout-timed-out': '未能寫入檔案。',
    'print-failed': '未能寫入檔案。',
    busy: '另一個檔案仍在寫入。',
  },
  refusedKept: '資料保持原狀，沒有留下未寫完的檔案。',
  refusedNext: '請再試，或選擇另一個資料夾。',
};
