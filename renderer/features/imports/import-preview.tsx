import Box from '@mui/material/Box';
import { FileUp } from 'lucide-react';
import { type ComponentType, type KeyboardEvent, useCallback, useMemo, useState } from 'react';
import type { ImportPlan } from '@data/imports/write-import';
import type { CandidateFields } from '@shared/domain/candidate/empty-candidate';
import type { TableMapping } from '@shared/interchange/table-mapping';
import { CommandButton } from '@ui/commands/command-button';
import { TabBar, TabPanel } from '@ui/tab-bar';
import { useWords } from '@ui/i18n/words';
import { usesCommandKey } from '@ui/shortcut-text';
import { ColumnMappingPanel } from './column-mapping';
import { SaveOutcome } from '@ui/save-outcome';
import { CountStrip } from './count-strip';
import {
  besideNext,
  planOf,
  undecided,
  withApart,
  withInto,
  withoutDecision,
  type Decisions,
  type Into,
} from './decisions';
import { TypeNameDialog } from './type-name-dialog';
import { useSaveRefused } from './use-save-refused';
import { countRows, isTaken, type Choices, type ImportFile, type PreviewRow } from './preview';
import { PreviewTable } from './preview-table';
import { tablesOf } from './table-files';

interface ImportPreviewProps {
  readonly files: readonly ImportFile[];
  readonly rows: readonly PreviewRow[];
  readonly SideBySide: SideBySideView;
  readonly onMap: (fileKey: string, mapping: TableMapping | null) => void;
  readonly onTypeName: (fileKey: string, row: number, name: string) => void;
  readonly onLeave: () => void;
  readonly onBringIn: (plan: ImportPlan) => void;
}

/** What lays somebody of a file beside a record of the book. */
export type SideBySideView = ComponentType<{
  readonly bookId: string;
  readonly proposed: CandidateFields;
  readonly from: 'inFile';
  readonly onTake: (set: Into['set']) => void;
  readonly onApart: () => void;
  readonly onClose: () => void;
}>;

type TabValue = 'look' | 'plain';

/** Ticks, and what was decided of the rows that may be in the book. A tick by hand undoes what was decided before. */
function useChoices() {
  const [choices, setChoices] = useState<Choices>(new Map());
  const [decisions, setDecisions] = useState<Decisions>(undecided);
  const toggle = useCallback((row: PreviewRow): void => {
    if (row.record === null) return;
    setChoices((before) => new Map(before).set(row.key, !isTaken(row, before)));
    setDecisions((before) => withoutDecision(before, row.key));
  }, []);
  const decide = useCallback((row: PreviewRow, made: Decisions): void => {
    const isSettled = made.into.has(row.key) || besideNext(row, made) === undefined;
    setDecisions(made);
    setChoices((before) => new Map(before).set(row.key, isSettled));
  }, []);
  return { choices, decisions, toggle, decide };
}

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

/** Everything a person decides before the first record is kept. */
export function ImportPreview(props: ImportPreviewProps) {
  const { files, rows, SideBySide, onMap, onTypeName, onLeave, onBringIn } = props;
  const words = useWords('imports');
  const { choices, decisions, toggle, decide } = useChoices();
  const [besideKey, setBesideKey] = useState<string>();
  const [namelessKey, setNamelessKey] = useState<string>();
  const beside = rows.find(({ key }) => key === besideKey);
  const nameless = rows.find(({ key }) => key === namelessKey);
  const { saveRefused, outcome } = useSaveRefused(files, rows);
  const looks = useMemo(() => rows.filter(({ group }) => group !== 'plain'), [rows]);
  const plain = useMemo(() => rows.filter(({ group }) => group === 'plain'), [rows]);
  const [tab, setTab] = useState<TabValue>(looks.length > 0 ? 'look' : 'plain');
  const counts = countRows(rows, choices);
  const bringIn = (): void => {
    onBringIn(planOf(files, rows, { choices, decisions }));
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(usesCommandKey() ? event.metaKey : event.ctrlKey)) return;
    event.preventDefault();
    event.stopPropagation();
    if (counts.taken > 0) bringIn();
  };
  return (
    <>
      <CountStrip files={files.length} counts={counts} />
      <Box
        // Before the fields hear it: a list of choices would open on Enter.
        onKeyDownCapture={onKey}
        sx={{ flex: 1, minHeight: 0, display: 'flex' }}
      >
        <ColumnMappingPanel tables={tablesOf(files)} onMap={onMap} />
        <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
          <Box sx={{ px: 2, borderBottom: '1px solid', borderColor: 'onward.line.hair' }}>
            <TabBar<TabValue>
              name={words('tabs.name')}
              value={tab}
              tabs={[
                { value: 'look', label: words('tabs.look'), count: looks.length },
                { value: 'plain', label: words('tabs.plain'), count: plain.length },
              ]}
              onChange={setTab}
            />
          </Box>
          <TabPanel name={words('tabs.name')} value={tab} fills>
            <PreviewTable
              rows={tab === 'look' ? looks : plain}
              files={files}
              choices={choices}
              decisions={decisions}
              onChoose={toggle}
              onBeside={setBesideKey}
              onTypeName={setNamelessKey}
              empty={words(tab === 'look' ? 'nothingLook' : 'nothingPlain')}
            />
          </TabPanel>
        </Box>
      </Box>
      <Box
        sx={{
          flex: 'none',
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          px: 2,
          py: 1,
          borderTop: '1px solid',
          borderColor: 'onward.line.hair',
        }}
      >
        <Box sx={{ flex: 1, minWidth: 0, typography: 'body2', color: 'text.secondary' }}>
          {outcome === null ? words('nothingKept') : <SaveOutcome outcome={outcome} />}
        </Box>
        <CommandButton
          variant="text"
          color="inherit"
          command={{
            id: 'imports.save-refused',
            label: words('refusedRows.save', { count: counts.refused }),
            when: counts.refused > 0,
            run: () => void saveRefused(),
          }}
        />
        <CommandButton
          variant="text"
          color="inherit"
          command={{ id: 'imports.leave', label: words('leave'), run: onLeave }}
        />
        <CommandButton
          variant="contained"
          command={{
            id: 'imports.bring-in',
            label: words('bringIn', { count: counts.taken }),
            icon: FileUp,
            keys: 'ctrl+enter',
            when: counts.taken > 0,
            run: bringIn,
          }}
        />
      </Box>
      {beside && (
        <Beside
          row={beside}
          decisions={decisions}
          View={SideBySide}
          onDecide={decide}
          onClose={() => {
            setBesideKey(undefined);
          }}
        />
      )}
      {nameless !== undefined && nameless.row !== null && (
        <TypeNameDialog
          row={nameless}
          onType={(name) => {
            onTypeName(nameless.fileKey, nameless.row ?? 0, name);
            setNamelessKey(undefined);
          }}
          onClose={() => {
            setNamelessKey(undefined);
          }}
        />
      )}
    </>
  );
}
