import { Fragment } from 'react';
import type { Phrase, ReportBlock, ReportDocument } from '@shared/reports/report-document';
import type { PaperPages } from './measure-pages';
import { pageLine, runningTitle } from './page-margins';
import { Bars, Stacks } from './report-charts';

function PhraseText({ phrase }: { readonly phrase: Phrase }) {
  const { text, lang, strong, mark } = phrase;
  const words = lang === undefined ? text : <span lang={lang}>{text}</span>;
  const weighed = strong === true ? <strong>{words}</strong> : words;
  return mark === true ? <mark>{weighed}</mark> : weighed;
}

function Phrases({ phrases }: { readonly phrases: readonly Phrase[] }) {
  return phrases.map((phrase, index) => (
    <Fragment key={index}>
      <PhraseText phrase={phrase} />
    </Fragment>
  ));
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
            <th scope="row">
              <Phrases phrases={label} />
            </th>
            <td>{rating === null ? unknown : <Blocks rating={rating} most={most} />}</td>
            <td>
              <Phrases phrases={evidence} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const anchorId = (anchor: string): string => `part-${anchor}`;

function Part({ anchor, title, titleNote, subtitle }: BlockOf<'part'>) {
  return (
    <div className="part" id={anchorId(anchor)} data-anchor={anchor}>
      <h2>
        {title}
        {titleNote && (
          <>
            {' '}
            <PhraseText phrase={titleNote} />
          </>
        )}
      </h2>
      {subtitle !== '' && <p>{subtitle}</p>}
    </div>
  );
}

function Contents({ entries, pages }: BlockOf<'contents'> & { readonly pages: PaperPages }) {
  return (
    <ol className="contents">
      {entries.map(({ anchor, label }) => (
        <li key={anchor}>
          <a href={`#${anchorId(anchor)}`}>
            <span>
              <Phrases phrases={label} />
            </span>
            <span className="page">{pages.pageOf[anchor] ?? ''}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}

interface BlockProps {
  readonly block: ReportBlock;
  readonly pages: PaperPages;
  /** Within parts a heading stands one step lower. */
  readonly inParts: boolean;
}

function Block({ block, pages, inParts }: BlockProps) {
  switch (block.kind) {
    case 'heading':
      return inParts ? <h3>{block.text}</h3> : <h2>{block.text}</h2>;
    case 'part':
      return <Part {...block} />;
    case 'contents':
      return <Contents {...block} pages={pages} />;
    case 'bars':
      return <Bars {...block} />;
    case 'stacks':
      return <Stacks {...block} />;
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

/** The pages as they will be printed, behind the text: only on screen. */
function Sheets({ paper, count }: { readonly paper: ReportDocument; readonly count: number }) {
  return (
    <div className="sheets" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <div className="sheet" key={index}>
          {index > 0 && <p className="running">{runningTitle(paper.title)}</p>}
          <p className="made">{paper.footer}</p>
          <p className="page">{pageLine(paper.pageOf, index + 1, count)}</p>
        </div>
      ))}
    </div>
  );
}

interface ReportPaperProps {
  readonly paper: ReportDocument;
  readonly pages: PaperPages;
}

/** A report on paper. */
export function ReportPaper({ paper, pages }: ReportPaperProps) {
  const inParts = paper.blocks.some(({ kind }) => kind === 'part');
  return (
    <div className="paper">
      <Sheets paper={paper} count={pages.count} />
      <main className="flow">
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
          <Block key={index} block={block} pages={pages} inParts={inParts} />
        ))}
      </main>
    </div>
  );
}
