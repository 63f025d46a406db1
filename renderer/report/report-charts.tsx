// Charts of a paper: drawn as vectors beside their labels and figures, so that they are read aloud and selected as text.
import type { ReportBlock } from '@shared/reports/report-document';

type BlockOf<Kind extends ReportBlock['kind']> = Extract<ReportBlock, { kind: Kind }>;

/** The width of the drawing in its own units; it is stretched to the room there is. */
const scale = 100;
const barHeight = 12;
/** Room for the outline above and below a bar. */
const outline = 1;

/** The longest of the values takes the whole width. */
const mostOf = (values: readonly number[]): number => Math.max(1, ...values);

/** Bars on one scale with their figures. */
export function Bars({ bars }: BlockOf<'bars'>) {
  const most = mostOf(bars.map(({ value }) => value));
  return (
    <table className="chart">
      <tbody>
        {bars.map(({ label, value, figure, strong }, index) => (
          <tr key={index}>
            <th scope="row">{strong ? <strong>{label}</strong> : label}</th>
            <td>
              <svg aria-hidden="true" viewBox={`0 0 ${scale} ${barHeight}`} preserveAspectRatio="none">
                {value > 0 && (
                  <rect
                    width={(value / most) * scale}
                    y={outline}
                    height={barHeight - 2 * outline}
                    className={strong ? 'strong' : 'bar'}
                  />
                )}
              </svg>
            </td>
            <td className="figure">{strong ? <strong>{figure}</strong> : figure}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Stack({ values, most }: { readonly values: readonly number[]; readonly most: number }) {
  const widths = values.map((value) => (value / most) * scale);
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${scale} ${barHeight}`} preserveAspectRatio="none">
      {widths.map((width, index) => {
        const from = widths.slice(0, index).reduce((sum, before) => sum + before, 0);
        return (
          width > 0 && (
            <rect
              key={index}
              x={from}
              y={outline}
              width={width}
              height={barHeight - 2 * outline}
              className={`shade-${index}`}
            />
          )
        );
      })}
    </svg>
  );
}

/** Bars made of parts, with what the shades mean. */
export function Stacks({ legend, rows }: BlockOf<'stacks'>) {
  const most = mostOf(rows.map(({ values }) => values.reduce((sum, value) => sum + value, 0)));
  return (
    <div className="chart">
      <ul className="legend">
        {legend.map((name, index) => (
          <li key={index}>
            <svg aria-hidden="true" viewBox="0 0 10 10">
              <rect width="10" height="10" className={`shade-${index}`} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <table className="chart">
        <tbody>
          {rows.map(({ label, values, figure }, index) => (
            <tr key={index}>
              <th scope="row">{label}</th>
              <td>
                <Stack values={values} most={most} />
              </td>
              <td className="figure">{figure}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
