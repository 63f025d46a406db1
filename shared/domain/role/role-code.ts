const pattern = /^R-(\d+)$/;
const codeWidth = 3;

/** The code after the highest `R-nnn` in use; codes that were given are never given again while their row stands. */
export function nextRoleCode(codes: Iterable<string>): string {
  let highest = 0;
  for (const code of codes) {
    const digits = pattern.exec(code)?.[1];
    if (digits !== undefined) highest = Math.max(highest, Number(digits));
  }
  return `R-${String(highest + 1).padStart(codeWidth, '0')}`;
}
