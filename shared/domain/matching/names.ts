const notNameCharacters = /[^\p{L}\p{N}+#]+/gu;
/** Words that say what a company is in law or where, not which one it is. */
const companyForms =
  /(?: (?:limited|ltd|company|co|inc|incorporated|corporation|corp|plc|llc|hong kong|hk))+$|(?:股份)?(?:有限)?公司$/u;

/** One spelling for names that differ in case, width, spaces or punctuation only. `C++` and `C#` stay apart. */
export const nameKey = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(notNameCharacters, ' ').trim();

/** {@link nameKey} of a company without its legal form: "Lantau Freight (HK) Ltd." is "lantau freight". */
export function companyKey(text: string): string {
  const key = nameKey(text);
  return key.replace(companyForms, '').trim() || key;
}
