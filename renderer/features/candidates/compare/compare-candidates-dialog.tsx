import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';
import { shortName } from '@shared/domain/candidate/candidate-name';
import { titleIn } from '@shared/domain/own-name';
import {
  readRoleComparison,
  type ComparedCandidate,
  type RoleComparison,
} from '@data/queries/role-comparison';
import { useLive } from '@data/use-office';
import { CheckInput } from '@ui/check-input';
import { ChoiceButtons } from '@ui/choice-group';
import { DialogFrame } from '@ui/dialog-frame';
import { EmptyState } from '@ui/empty-state';
import { forReadersOnly } from '@ui/for-readers-only';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { SkeletonRows } from '@ui/skeleton-rows';
import { NameOf } from '../parts/name-of';
import { useCompareRows } from './compare-rows';

/** More than three columns cannot be read side by side. */
const mostCompared = 3;
const labelWidth = 132;

interface ChosenProps {
  readonly comparison: RoleComparison;
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** Whom to compare, where there are more than fit side by side. */
function Chosen({ comparison, chosen, onChoose }: ChosenProps) {
  const words = useWords('compare');
  if (comparison.candidates.length <= mostCompared) return null;
  return (
    <Box
      role="group"
      aria-label={words('whom')}
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, mb: 1 }}
    >
      {comparison.candidates.map(({ candidate: { id, ...name } }) => {
        const checked = chosen.includes(id);
        return (
          <CheckInput
            key={id}
            label={shortName(name)}
            checked={checked}
            disabled={!checked && chosen.length >= mostCompared}
            onChange={(on) => {
              onChoose(on ? [...chosen, id] : chosen.filter((other) => other !== id));
            }}
          />
        );
      })}
    </Box>
  );
}

type Shown = 'all' | 'differing';

function CompareTable({
  comparison,
  compared,
}: {
  readonly comparison: RoleComparison;
  readonly compared: readonly ComparedCandidate[];
}) {
  const words = useWords('compare');
  const [shown, setShown] = useState<Shown>('all');
  const rows = useCompareRows(comparison, compared);
  const differing = rows.filter(({ texts }) => new Set(texts).size > 1);
  return (
    <>
      <ChoiceButtons
        name={words('shown')}
        size="small"
        value={shown}
        choices={[
          { value: 'all', label: words('all') },
          { value: 'differing', label: words('differing', { count: differing.length }) },
        ]}
        onChange={setShown}
      />
      <Table aria-label={words('title')} sx={{ tableLayout: 'fixed', mt: 1, '& td': { py: 0.5 } }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: labelWidth }}>
              <Box component="span" sx={forReadersOnly}>
                {words('fact')}
              </Box>
            </TableCell>
            {compared.map(({ candidate }) => (
              <TableCell
                key={candidate.id}
                component="th"
                scope="col"
                sx={{ whiteSpace: 'normal', overflowWrap: 'anywhere', verticalAlign: 'top' }}
              >
                <NameOf name={candidate} />
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {(shown === 'all' ? rows : differing).map(({ key, label, cells }) => (
            <TableRow key={key}>
              <TableCell component="th" scope="row" sx={{ color: 'text.secondary' }}>
                {label}
              </TableCell>
              {compared.map(({ candidate }, at) => (
                <TableCell key={candidate.id}>{cells[at]}</TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  );
}

function Compared({ comparison }: { readonly comparison: RoleComparison }) {
  const words = useWords('compare');
  const [chosen, choose] = useState<readonly string[]>(() =>
    comparison.candidates.slice(0, mostCompared).map(({ candidate }) => candidate.id),
  );
  const compared = comparison.candidates.filter(({ candidate }) => chosen.includes(candidate.id));
  if (comparison.candidates.length < 2) return <EmptyState sentence={words('tooFew')} />;
  return (
    <>
      <Chosen comparison={comparison} chosen={chosen} onChoose={choose} />
      <CompareTable comparison={comparison} compared={compared} />
    </>
  );
}

/** The candidates of one role side by side: what we judge, what moves them, what they ask; nothing is decided here. */
export function CompareCandidatesDialog({
  roleId,
  onClose,
}: {
  readonly roleId: string;
  readonly onClose: () => void;
}) {
  const words = useWords('compare');
  const language = useLanguage();
  const comparison = useLive((read) => readRoleComparison(read, roleId), [roleId]);
  const role = comparison?.role;
  const title = role && titleIn(language, role);
  return (
    <DialogFrame
      title={words('title')}
      about={role && `${role.code} ${title ?? ''}`}
      width="wide"
      onClose={onClose}
    >
      {comparison === undefined && <SkeletonRows count={8} />}
      {comparison && <Compared comparison={comparison} />}
    </DialogFrame>
  );
}
