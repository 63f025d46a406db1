/** One line of the table: a ratio of two medians of the same interleaved run. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** `ratio` is compared with a goal; `information` says what the machine did and is judged by nobody. */
  readonly unit: 'ratio' | 'percent' | 'milliseconds';
  /** Null where nothing is asked. */
  readonly goal: { readonly atMost: number } | { readonly atLeast: number } | null;
  /** What stands on both sides of the ratio, where the name does not say it. */
  readonly note: string;
}

/** Whether a figure reached its goal; null when it has none. */
export function meetsGoal({ value, goal }: Figure): boolean | null {
  if (goal === null) return null;
  return 'atMost' in goal ? value <= goal.atMost : value >= goal.atLeast;
}

const significantDigits = 3;
const columnGap = '  ';

function printValue(value: number, unit: Figure['unit']): string {
  const digits = Number(value.toPrecision(significantDigits)).toLocaleString('en');
  return { ratio: `${digits} ×`, percent: `${digits} %`, milliseconds: `${digits} ms` }[unit];
}

function printGoal({ goal, unit }: Figure): string {
  if (goal === null) return '–';
  return 'atMost' in goal ? `≤ ${printValue(goal.atMost, unit)}` : `≥ ${printValue(goal.atLeast, unit)}`;
}

const verdictOf = (figure: Figure): string => {
  const met = meetsGoal(figure);
  return met === null ? '' : met ? 'met' : 'SHORT';
};

/** The figures as a text table. */
export function printFigures(figures: readonly Figure[]): string {
  const lines = figures.map((figure) => [
    figure.name,
    printValue(figure.value, figure.unit),
    printGoal(figure),
    verdictOf(figure),
    figure.note,
  ]);
  const table = [['Figure', 'Seen', 'Goal', '', 'Measured as'], ...lines];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((line) => line[column]!.length)));
  return table
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join(columnGap)
        .trimEnd(),
    )
    .join('\n');
}
