import Box from '@mui/material/Box';
import { FileUp } from 'lucide-react';
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import type { ImportPlan } from '@data/imports/write-import';
import { useOffice } from '@data/use-office';
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { Channel } from '@shared/domain/interview/channel';
import type { TableMapping } from '@shared/interchange/table-mapping';
import { CommandButton } from '@ui/commands/command-button';
import { TabBar, TabPanel } from '@ui/tab-bar';
import { useWords } from '@ui/i18n/words';
import { usesCommandKey } from '@ui/shortcut-text';
import { ColumnMappingPanel } from './column-mapping';
import { SaveOutcome } from '@ui/save-outcome';
import { CountStrip } from './count-strip';
import { besideNext, planOf, undecided, withoutDecision, type Decisions } from './decisions';
import { RowDialog, type AskedOfRow, type SideBySideView } from './row-dialog';
import { samePhoneRows, withSamePhone } from './same-phone';
import { useSaveRefused } from './use-save-refused';
import { countRows, isTaken, type Choices, type ImportFile, type PreviewRow } from './preview';
import { PreviewTable } from './preview-table';
import { StatementGiven } from './statement-given';
import { tablesOf } from './table-files';

interface ImportPreviewProps {
  readonly files: readonly ImportFile[];
  readonly rows: readonly PreviewRow[];
  /** Everybody in the book. */
  readonly book: readonly Candidate[];
  readonly SideBySide: SideBySideView;
  readonly onMap: (fileKey: string, mapping: TableMapping | null) => void;
  readonly onTypeName: (fileKey: string, place: number, name: string) => void;
  readonly onMend: (fileKey: string, place: number, cells: readonly string[]) => void;
  readonly onSplit: (fileKey: string, place: number) => void;
  readonly onLeave: () => void;
  readonly onBringIn: (plan: ImportPlan) => void;
}

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
  const decideAll = useCallback((keys: readonly string[], made: Decisions): void => {
    setDecisions(made);
    setChoices((before) => new Map([...before, ...keys.map((key) => [key, true] as const)]));
  }, []);
  /** Of a row that is read anew nothing is decided. */
  const forget = useCallback((key: string): void => {
    setDecisions((before) => withoutDecision(before, key));
    setChoices((before) => new Map([...before].filter(([other]) => other !== key)));
  }, []);
  return { choices, decisions, toggle, decide, decideAll, forget };
}

/** Everything a person decides before the first record is kept. */
export function ImportPreview(props: ImportPreviewProps) {
  const { files, rows, book, SideBySide, onMap, onTypeName, onMend, onSplit, onLeave, onBringIn } = props;
  const words = useWords('imports');
  const { ids } = useOffice();
  const { choices, decisions, toggle, decide, decideAll, forget } = useChoices();
  const [asked, ask] = useState<AskedOfRow>();
  const around = useRef<HTMLDivElement>(null);
  const { saveRefused, outcome } = useSaveRefused(files, rows);
  const looks = useMemo(() => rows.filter(({ group }) => group !== 'plain'), [rows]);
  const plain = useMemo(() => rows.filter(({ group }) => group === 'plain'), [rows]);
  const [tab, setTab] = useState<TabValue>(looks.length > 0 ? 'look' : 'plain');
  const counts = countRows(rows, choices);
  const [statementBy, setStatementBy] = useState<Channel>();
  const bringIn = (): void => {
    const plan = planOf(files, rows, { choices, decisions });
    onBringIn({ ...plan, statementBy });
  };
  const samePhone = useMemo(() => samePhoneRows(rows, decisions), [rows, decisions]);
  const mergeSamePhone = (): void => {
    const made = withSamePhone(decisions, samePhone, { book, nextKey: () => ids.random() });
    decideAll(
      samePhone.map(({ key }) => key),
      made,
    );
    // Its button goes with the last of them.
    around.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
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
        ref={around}
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
              onAsk={ask}
              samePhone={samePhone.length}
              onSamePhone={mergeSamePhone}
              empty={words(tab === 'look' ? 'nothingLook' : 'nothingPlain')}
            />
          </TabPanel>
        </Box>
      </Box>
      {rows.some(({ record }) => record?.kind === 'candidate') && (
        <StatementGiven value={statementBy} onChange={setStatementBy} />
      )}
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
      {asked !== undefined && (
        <RowDialog
          {...{ asked, files, rows, decisions, SideBySide, onTypeName, onMend, onSplit }}
          onDecide={decide}
          onUndecided={forget}
          onAsk={ask}
        />
      )}
    </>
  );
}
