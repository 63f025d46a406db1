import { Fragment } from 'react';
import type { Phrase, ReportBlock, ReportDocument } from '@shared/reports/report-document';

function Phrases({ phrases }: { readonly phrases: readonly Phrase[] }) {
  return phrases.map(({ text, lang, strong }, index) => {
    const words = lang === undefined ? text : <span lang={lang}>{text}</span>;
    return <Fragment key={index}>{strong === true ? <strong>{words}</strong> : words}</Fragment>;
  });
}

type BlockOf<Kind extends ReportBlock['kind']> = Extract<ReportBlock, { kind: Kind }>;

function Facts({ facts }: BlockOf<'facts'>) {
  return (
    <dl className="facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Phrases phrases={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Table({ columns, rows, empty }: BlockOf<'table'>) {
  if (rows.length === 0) return <p className="empty">{empty}</p>;
  return (
    <table>
      <colgroup>
        {columns.map(({ width }, index) => (
          <col key={index} width={`${width}%`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ head, align }, index) => (
            <th key={index} scope="col" className={align}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((phrases, index) => (
              <td key={index} className={columns[index]?.align}>
                <Phrases phrases={phrases} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Blocks({ rating, most }: { readonly rating: number; readonly most: number }) {
  return (
    <span className="rating">
      <svg aria-hidden="true" viewBox={`0 0 ${most * 12} 8`} width={most * 12} height="8">
        {Array.from({ length: most }, (_, index) => (
          <rect
            key={index}
            x={index * 12 + 0.5}
            y="0.5"
            width="9"
            height="7"
            className={index < rating ? 'full' : 'hollow'}
          />
        ))}
      </svg>
      {rating}
    </span>
  );
}

function Ratings({ ratings, most, unknown }: BlockOf<'ratings'>) {
  return (
    <table>
      <colgroup>
        <col width="34%" />
        <col width="18%" />
        <col width="48%" />
      </colgroup>
      <tbody>
        {ratings.map(({ label, rating, evidence }, index) => (
          <tr key={index}>
            <th scope="row">{label}</th>
            <td>{rating === null ? unknown : <Blocks rating={rating} most={most} />}</td>
            <td>{evidence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Block({ block }: { readonly block: ReportBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'paragraph':
      return (
        <p>
          <Phrases phrases={block.phrases} />
        </p>
      );
    case 'facts':
      return <Facts {...block} />;
    case 'list':
      return (
        <ol>
          {block.items.map((phrases, index) => (
            <li key={index}>
              <Phrases phrases={phrases} />
            </li>
          ))}
        </ol>
      );
    case 'table':
      return <Table {...block} />;
    case 'ratings':
      return <Ratings {...block} />;
    case 'page-break':
      return <hr />;
  }
}

/** A report on paper. */
export function ReportPaper({ paper }: { readonly paper: ReportDocument }) {
  return (
    <main className="paper">
      <header>
        <p className="letterhead">
          <Phrases phrases={paper.letterhead} />
        </p>
        <p className="marking">{paper.marking}</p>
      </header>
      <h1>
        {paper.title}
        {paper.titleNote && (
          <>
            {' '}
            <Phrases phrases={[paper.titleNote]} />
          </>
        )}
      </h1>
      {paper.subtitle !== '' && <p className="subtitle">{paper.subtitle}</p>}
      {paper.blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </main>
  );
}
