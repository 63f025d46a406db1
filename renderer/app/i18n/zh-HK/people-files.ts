import type { Translated } from '@ui/i18n/translated';
import type { peopleFiles as english } from '../en/people-files';

export const peopleFiles: Translated<typeof english> = {
  menu: '候選人檔案',
  menuExport: '匯出目前顯示的候選人…',
  menuImport: '匯入候選人…',
  exportOne: '匯出為檔案…',

  title: '匯出候選人',
  save: '儲存檔案…',
  format: '格式',
  formats: { csv: '表格（CSV）', vcard: '聯絡人卡（vCard）', json: '履歷（JSON Resume）' },
  facts: { people: '候選人', holds: '包含', file: '檔案' },
  people_other: '{{shown}} 位候選人',
  holds: {
    csv: '姓名、電話、電郵、地址、現職公司、技能、語言、通知期、薪金、工作權、簡介',
    vcard: '姓名、電話、電郵、地址、現職公司及職銜、簡介',
    json: '姓名、電話、電郵、地址、簡介、工作經驗、學歷、技能、語言',
  },
  neverInside: '一律不包括：轉工動機、合適度評估、推薦、面試、不推薦往的客戶。',
  outsideNow: '檔案會離開本系統：持有檔案的人都可以閱讀。',
  fileName_other: '候選人 {{count}} 位',
};
