// Several things in one cell: with a semicolon between them, or each on a line of its own where one of them has a semicolon
// inside. Others use commas and bars as well; those only count where the cell has neither line breaks nor semicolons.

const lineBreak = /\r\n?|\n/u;
const semicolon = /[;；]/u;
const looser = /[、|]|,(?!\d{3}\b)/u;

/** The things of a cell, by the strongest separator it has. */
export function listOfCell(cell: string): readonly string[] {
  const separator = [lineBreak, semicolon].find((sign) => sign.test(cell)) ?? looser;
  return cell
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** A cell that {@link listOfCell} gives back as it was; the items are lines without blanks around them. */
export function cellOfList(items: readonly string[]): string {
  const hasSemicolon = items.some((item) => semicolon.test(item));
  if (items.length > 1) return items.join(hasSemicolon ? '\n' : '; ');
  const [only = ''] = items;
  return hasSemicolon || looser.test(only) ? `${only}\n` : only;
}
