// The README.txt inside every archive. It is part of the format and not of the screens: in both languages at once, for
// whoever opens the file in ten years without Onward.

const english = `Onward archive, version 1

Everything one office kept in Onward at one moment. It is a plain zip file; Onward is not needed to read it.

  manifest.json        who made it and when, how many rows there are, and for every entry its size in bytes and its
                       SHA-256. "digest" is the SHA-256 of the list that sha256sum prints for all entries but the
                       manifest, sorted by name.
  tables/NAME.jsonl    one row a line as JSON (UTF-8, keys sorted, rows sorted by id). "deletedAt" is set in rows that
                       were deleted. "stamps" tells per field when and on which desk it was last written.
  changes.jsonl        every change ever made, one a line, in its order: who, when, by which command, which fields.
                       The tables are what these changes add up to.
  files/SHA256         documents, under the SHA-256 of their bytes; tables/documents.jsonl names them. An office with
                       very many goes out in parts, each with all tables; "part" in the manifest tells which this is.
  csv/NAME.csv         the same tables for spreadsheets, without the stamps and the proofs of PINs. A cell that a
                       spreadsheet would take for a formula has an apostrophe in front.

The comment at the end of the zip file seals it: the SHA-256 of every byte before it. Onward takes an archive in only
with its seal whole, so one that was packed anew can be read by people but not be taken in.

This file holds personal data, confidential roles and proofs of PINs, and is not encrypted. Keep it as you keep the
office's papers, and delete it when it is no longer needed.
`;

const chinese = `Onward 全部資料封存檔，第 1 版

這是一間公司在某一刻存放於 Onward 的全部資料。這是普通的 zip 檔案，不需要 Onward 也能開啟。

  manifest.json        由誰及何時製作、各資料表的筆數，以及每個項目的大小（位元組）和 SHA-256。
                       「digest」是除 manifest 外，所有項目按名稱排序後，sha256sum 所列清單的 SHA-256。
  tables/NAME.jsonl    每行一筆資料，JSON 格式（UTF-8，鍵及編號均已排序）。已刪除的資料設有「deletedAt」。
                       「stamps」記錄每個欄位最後在何時、由哪部電腦寫入。
  changes.jsonl        歷來每一項更改，每行一項，按先後排列：何人、何時、以何種指令、改了哪些欄位。
                       各資料表就是這些更改的結果。
  files/SHA256         文件，以其內容的 SHA-256 命名；名稱見 tables/documents.jsonl。文件極多時分為數個封存檔，
                       每個均載有全部資料表；manifest 的「part」說明這是第幾個。
  csv/NAME.csv         同樣的資料表，供試算表開啟，不含 stamps 及 密碼驗證資料。
                       試算表會當作公式的儲存格，前面加有撇號。

zip 檔案結尾的註解是封條：其前所有位元組的 SHA-256。封條完整，Onward 才會匯入；
重新壓縮過的檔案可以閱讀，但不能匯入。

本檔案載有個人資料、保密職位及 密碼驗證資料，並未加密。請如公司文件般妥善保管，不再需要時請刪除。
`;

/** The text of README.txt. */
export const archiveReadme = `${english}\n${'-'.repeat(100)}\n\n${chinese}`;
