/** A date as a number that compares like its text, even where no such day exists. */
export const dateNumber = (date: string): number => Number(date.replaceAll('-', ''));
