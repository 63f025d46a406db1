import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMemo, useState } from 'react';
import type { CandidateFields } from '@shared/domain/candidate/empty-candidate';
import { heldFields, takenPaths, type MergeSide } from '@shared/domain/candidate/merge/merge-fields';
import type { Json } from '@shared/kernel/json';
import { readBeside, type MergePair } from '@data/queries/merge-pair';
import { useLive, useOffice, type Explanation } from '@data/use-office';
import { DialogFrame } from '@ui/dialog-frame';
import { EmptyState } from '@ui/empty-state';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { RefusedNotice } from '../parts/refused-notice';
import { mergeInput, mergeRows, type MergeChoices } from './merge-rows';
import { MergeTable } from './merge-table';

/** What the record in the book takes over: paths of a profile and their new values. */
export type Taken = Readonly<Record<string, Json>>;

/** What lays somebody who is not in the book yet beside a record that is. */
export interface SideBySideProps {
  readonly bookId: string;
  readonly proposed: CandidateFields;
  readonly from: 'typed' | 'inFile';
  readonly failure?: Explanation | null;
  /** They are one person: the record takes what was chosen, which may be nothing. */
  readonly onTake: (set: Taken) => void;
  /** They are two. */
  readonly onApart: () => void;
  readonly onClose: () => void;
}

function useChosen(pair: MergePair | null | undefined) {
  const { ids } = useOffice();
  const [choices, setChoices] = useState<MergeChoices>(new Map<string, MergeSide>());
  const rows = useMemo(
    () => (pair ? mergeRows(pair.kept, pair.gone).filter(({ field }) => !heldFields.includes(field)) : []),
    [pair],
  );
  const set = useMemo(
    (): Taken => (pair ? takenPaths(pair, mergeInput(rows, choices), () => ids.random()) : {}),
    [pair, rows, choices, ids],
  );
  const choose = (field: string, side: MergeSide): void => {
    setChoices(new Map(choices).set(field, side));
  };
  return { choices, rows, set, choose };
}

/** Somebody typed or imported beside who they may be in the book, field by field; a person says whether they are one. */
export function SideBySide(props: SideBySideProps) {
  const { bookId, proposed, from, failure = null, onTake, onApart, onClose } = props;
  const words = useWords('merge');
  const doubles = useWords('doubles');
  const format = useFormat();
  const pair = useLive((read) => readBeside(read, bookId, proposed), [bookId, proposed]);
  const { choices, rows, set, choose } = useChosen(pair);
  const changed = new Set(Object.keys(set).map((path) => path.split('.')[0])).size;
  const causes = (pair?.causes ?? []).map(({ kind, fact }) => doubles(`causes.${kind}`, { fact }));
  return (
    <DialogFrame
      title={words('beside.title')}
      about={causes.length > 0 ? format.list(causes) : undefined}
      width="wide"
      cancelLabel={words('beside.back')}
      onClose={onClose}
      onSubmit={
        pair
          ? () => {
              onTake(set);
            }
          : undefined
      }
      submitLabel={words('beside.take')}
      secondary={pair && <Button onClick={onApart}>{words('apart')}</Button>}
      footNote={
        pair && (changed === 0 ? words('beside.nothingNew') : words('beside.taken', { count: changed }))
      }
    >
      <RefusedNotice refused={failure} />
      {pair === null && <EmptyState sentence={words('beside.gone')} />}
      {pair && (
        <Box sx={{ border: '1px solid', borderColor: 'onward.line.hair', display: 'flex' }}>
          <MergeTable
            pair={pair}
            rows={rows}
            choices={choices}
            heads={{ kept: words('beside.inBook'), gone: words(`beside.${from}`) }}
            onChoose={choose}
          />
        </Box>
      )}
    </DialogFrame>
  );
}
