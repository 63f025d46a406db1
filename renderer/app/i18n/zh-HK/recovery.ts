import type { Translated } from '@ui/i18n/translated';
import type { recovery as english } from '../en/recovery';

export const recovery: Translated<typeof english> = {
  title: {
    'database-gone': '資料庫未能如上次關閉時開啟',
    'database-behind': '資料庫較安全副本舊',
    'database-other': '資料庫屬於另一個辦公室',
    'installed-unreadable': '安裝記錄未能讀取',
    'journal-damaged': '資料庫不見了，日誌亦有損壞',
    'newer-schema': '資料由較新版本的 Onward 寫入',
  },
  text: {
    'database-gone':
      '資料庫開啟後為空，但本機曾存有辦公室資料。系統未有寫入或刪除任何資料；找到的檔案已另存。',
    'database-behind': '資料庫欠缺先前已儲存的更改。系統未有寫入或刪除任何資料；安全副本仍存有這些更改。',
    'database-other': '資料庫與本機的安全副本不符。系統未有寫入或刪除任何資料；請選擇你的資料。',
    'installed-unreadable': '缺少此記錄，Onward 未能分辨哪個資料庫屬於你。系統未有寫入或刪除任何資料。',
    'journal-damaged': '損壞之前的更改均可還原；其他副本或存有更多。系統未有寫入或刪除任何資料。',
    'newer-schema': '此版本不應更改這些資料，現已原封不動。請安裝較新版本後再啟動。',
  },
  lastChange: '最後已存更改',
  inJournal: '日誌更改數',
  missing: '重建後欠缺',
  missingNone: '無',
  missingUnknown: '未知',
  from: '還原來源',
  source: {
    journal: '日誌，由頭重建',
    snapshot: '快照',
    'database-folder': '開啟前副本',
    file: '你選擇的檔案',
  },
  upTo: '至 {{moment}}',
  changes_other: '{{count}} 項更改',
  changesUnknown: '未點算',
  proof: {
    verified: '已驗證',
    'not-yet-verified': '尚未檢查',
    damaged: '驗證失敗',
    'newer-schema': '由較新版本製作',
  },
  showKept: '顯示已保留檔案',
  chooseFile: '選擇檔案…',
  close: '關閉 Onward',
  rebuild: {
    journal: '由日誌重建',
    snapshot: '由快照重建',
    'database-folder': '由副本重建',
    file: '由檔案重建',
  },
  rebuilding: '正在還原更改',
  done: '已全部還原：{{count}} 項更改。',
  open: '開啟辦公室',
};
