import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { chineseNameOf, fullName } from '@shared/domain/candidate/candidate-name';
import type { CandidateFace } from '@data/indexes/faces';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import type { Visitor } from './find-known';

interface BesideTypedProps {
  readonly candidate: CandidateFace;
  readonly visitor: Visitor;
}

/** What was typed of a visitor beside all by which somebody of the book is known at the desk. */
export function BesideTyped({ candidate, visitor }: BesideTypedProps) {
  const words = useWords('today');
  const common = useWords('common');
  const format = useFormat();
  const missing = common('missing');
  const { preferredName, phones, email } = candidate;
  const names = [fullName(candidate), chineseNameOf(candidate), preferredName].filter((name) => name !== '');
  const rows = [
    { label: words('beside.name'), typed: visitor.name.trim(), book: [...new Set(names)].join(' · ') },
    {
      label: words('beside.phone'),
      typed: visitor.phone === '' ? '' : format.phone(visitor.phone),
      book: Object.values(phones)
        .map(({ typed, e164 }) => format.phone(e164 ?? typed))
        .join(' · '),
    },
    { label: words('beside.email'), typed: '', book: email },
  ];
  return (
    <Table
      aria-label={words('beside.openNamed', { name: fullName(candidate) })}
      sx={{ tableLayout: 'fixed', my: 0.5, '& td, & th': { whiteSpace: 'normal', overflowWrap: 'anywhere' } }}
    >
      <TableHead>
        <TableRow>
          {(['field', 'typed', 'book'] as const).map((head) => (
            <TableCell key={head} sx={head === 'field' ? { width: '84px' } : undefined}>
              {words(`beside.${head}`)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ label, typed, book }) => (
          <TableRow key={label}>
            <TableCell component="th" scope="row" sx={{ color: 'text.secondary' }}>
              {label}
            </TableCell>
            <TableCell>{typed || missing}</TableCell>
            <TableCell>{book || missing}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
