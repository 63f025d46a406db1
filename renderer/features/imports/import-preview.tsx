import Box from '@mui/material/Box';
import { FileUp } from 'lucide-react';
import { type KeyboardEvent, useCallback, useMemo, useState } from 'react';
import type { ImportPlan } from '@data/imports/write-import';
import type { TableMapping } from '@shared/interchange/table-mapping';
import { CommandButton } from '@ui/commands/command-button';
import { TabBar, TabPanel } from '@ui/tab-bar';
import { useWords } from '@ui/i18n/words';
import { usesCommandKey } from '@ui/shortcut-text';
import { ColumnMappingPanel } from './column-mapping';
import { CountStrip } from './count-strip';
import { countRows, isTaken, type Choices, type ImportFile, type PreviewRow } from './preview';
import { PreviewTable } from './preview-table';
import { tablesOf } from './table-files';

interface ImportPreviewProps {
  readonly files: readonly ImportFile[];
  readonly rows: readonly PreviewRow[];
  readonly onMap: (fileKey: string, mapping: TableMapping | null) => void;
  readonly onLeave: () => void;
  readonly onBringIn: (plan: ImportPlan) => void;
}

type TabValue = 'look' | 'plain';

function planOf(files: readonly ImportFile[], rows: readonly PreviewRow[], choices: Choices): ImportPlan {
  const taken = rows.filter((row) => isTaken(row, choices));
  return {
    files: files.filter(({ content }) => content.ok).map(({ name }) => name),
    candidates: taken.flatMap(({ record }) => (record?.kind === 'candidate' ? [record.fields] : [])),
    roles: taken.flatMap(({ record }) => (record?.kind === 'role' ? [record.fields] : [])),
  };
}

function useChoices() {
  const [choices, setChoices] = useState<Choices>(new Map());
  const toggle = useCallback((row: PreviewRow): void => {
    if (row.record === null) return;
    setChoices((before) => new Map(before).set(row.key, !isTaken(row, before)));
  }, []);
  return { choices, toggle };
}

/** Everything a person decides before the first record is kept. */
export function ImportPreview({ files, rows, onMap, onLeave, onBringIn }: ImportPreviewProps) {
  const words = useWords('imports');
  const { choices, toggle } = useChoices();
  const looks = useMemo(() => rows.filter(({ group }) => group !== 'plain'), [rows]);
  const plain = useMemo(() => rows.filter(({ group }) => group === 'plain'), [rows]);
  const [tab, setTab] = useState<TabValue>(looks.length > 0 ? 'look' : 'plain');
  const counts = countRows(rows, choices);
  const bringIn = (): void => {
    onBringIn(planOf(files, rows, choices));
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
              choices={choices}
              onChoose={toggle}
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
        <Box sx={{ flex: 1, typography: 'body2', color: 'text.secondary' }}>{words('nothingKept')}</Box>
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
    </>
  );
}
