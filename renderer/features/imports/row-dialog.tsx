import type { ComponentType } from 'react';
import type { CandidateFields } from '@shared/domain/candidate/empty-candidate';
import { besideNext, withApart, withInto, type Decisions, type Into } from './decisions';
import { MendRowDialog } from './mend-row-dialog';
import type { ImportFile, PreviewRow } from './preview';
import { SplitRowDialog } from './split-row-dialog';
import { TypeNameDialog } from './type-name-dialog';

/** What lays somebody of a file beside a record of the book. */
export type SideBySideView = ComponentType<{
  readonly bookId: string;
  readonly proposed: CandidateFields;
  readonly from: 'inFile';
  readonly onTake: (set: Into['set']) => void;
  readonly onApart: () => void;
  readonly onClose: () => void;
}>;

interface BesideProps {
  readonly row: PreviewRow;
  readonly decisions: Decisions;
  readonly View: SideBySideView;
  readonly onDecide: (row: PreviewRow, made: Decisions) => void;
  readonly onClose: () => void;
}

/** The row beside one after the other of those whom it may be. */
function Beside({ row, decisions, View, onDecide, onClose }: BesideProps) {
  const double = besideNext(row, decisions);
  if (row.record?.kind !== 'candidate' || !double || double.id === null) return null;
  const { id, name } = double;
  return (
    <View
      key={id}
      bookId={id}
      proposed={row.record.fields}
      from="inFile"
      onTake={(set) => {
        onDecide(row, withInto(decisions, row.key, { candidateId: id, name, set }));
        onClose();
      }}
      onApart={() => {
        const made = withApart(decisions, row.key, id);
        onDecide(row, made);
        if (besideNext(row, made) === undefined) onClose();
      }}
      onClose={onClose}
    />
  );
}

/** What a person does about one row beside ticking it. */
export interface AskedOfRow {
  readonly kind: 'beside' | 'name' | 'mend' | 'split';
  readonly key: string;
}

interface RowDialogProps {
  readonly asked: AskedOfRow;
  readonly files: readonly ImportFile[];
  readonly rows: readonly PreviewRow[];
  readonly decisions: Decisions;
  readonly SideBySide: SideBySideView;
  readonly onTypeName: (fileKey: string, place: number, name: string) => void;
  readonly onMend: (fileKey: string, place: number, cells: readonly string[]) => void;
  readonly onSplit: (fileKey: string, place: number) => void;
  readonly onDecide: (row: PreviewRow, made: Decisions) => void;
  /** The row is read anew: what was decided of it no longer holds. */
  readonly onUndecided: (key: string) => void;
  readonly onAsk: (asked: AskedOfRow | undefined) => void;
}

/** The dialog of one row. */
export function RowDialog(props: RowDialogProps) {
  const { asked, files, rows, decisions, SideBySide, onDecide, onAsk } = props;
  const row = rows.find(({ key }) => key === asked.key);
  const file = files.find(({ key }) => key === row?.fileKey);
  const onClose = (): void => {
    onAsk(undefined);
  };
  if (!row || !file) return null;
  const { fileKey, place } = row;
  if (asked.kind === 'beside') return <Beside {...{ row, decisions, onDecide, onClose }} View={SideBySide} />;
  if (place === null) return null;
  const about = { row, file, onClose };
  if (asked.kind === 'name')
    return (
      <TypeNameDialog
        {...{ row, onClose }}
        onType={(name) => {
          props.onTypeName(fileKey, place, name);
          onClose();
        }}
      />
    );
  if (asked.kind === 'split')
    return (
      <SplitRowDialog
        {...about}
        onSplit={() => {
          props.onUndecided(row.key);
          props.onSplit(fileKey, place);
          onClose();
        }}
        onMend={() => {
          onAsk({ kind: 'mend', key: row.key });
        }}
      />
    );
  return (
    <MendRowDialog
      {...about}
      onMend={(cells) => {
        props.onUndecided(row.key);
        props.onMend(fileKey, place, cells);
        onClose();
      }}
    />
  );
}
