/** An ISO instant as part of a file name: no colons, sorts by time. */
export const stampOf = (iso: string): string => iso.replaceAll(':', '-').replace('.', '-');

const stampPattern = /^(\d{4}-\d{2}-\d{2}T\d{2})-(\d{2})-(\d{2})-(\d{3}Z)/;

/** The ISO instant at the beginning of a file name made with {@link stampOf}, or null. */
export function instantOf(name: string): string | null {
  const match = stampPattern.exec(name);
  return match ? `${match[1]}:${match[2]}:${match[3]}.${match[4]}` : null;
}
