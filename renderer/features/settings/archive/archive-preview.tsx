import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import { isInstant } from '@shared/time/instant';
import { archiveLeftOut, tasksLeftOut } from '@data/archive/archive-meetings';
import { tablesWithRows, totalOf, type TableComparison } from '@data/archive/compare-archive';
import type { ConflictChoice, ConflictChoices } from '@data/archive/take-archive';
import { CommandButton } from '@ui/commands/command-button';
import { FigureTable, type FigureRow } from '@ui/figure-table';
import { useFormat } from '@ui/i18n/format';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { ArchiveConflicts } from './archive-conflicts';
import { LeftOutList } from './left-out-list';
import { SameNamesNote } from './same-names-note';
import type { LookedAt } from './use-archive-in';

interface ArchivePreviewProps {
  readonly looked: LookedAt;
  readonly onTake: (looked: LookedAt, choices: ConflictChoices) => void;
  readonly onLeave: () => void;
}

const figures = ['fresh', 'same', 'there', 'here', 'conflicts', 'refused'] as const;

function Counts({ tables }: { readonly tables: readonly TableComparison[] }) {
  const words = useWords('archive');
  const rows: readonly FigureRow[] = tablesWithRows(tables).map(({ table, ...values }) => ({
    key: table,
    name: words(`tables.${table}`),
    values,
  }));
  const total: FigureRow = { key: 'total', name: words('total'), values: { ...totalOf(tables) } };
  return (
    <FigureTable
      label={words('counts')}
      rowsName={words('table')}
      columns={figures.map((key) => ({ key, label: words(key === 'refused' ? 'refusedRows' : key) }))}
      rows={[...rows, total]}
    />
  );
}

function Origin({ looked: { archive } }: { readonly looked: LookedAt }) {
  const words = useWords('archive');
  const language = useLanguage();
  const format = useFormat();
  const { office, madeAt, app, lostFiles, part } = archive.manifest;
  const name = (language === 'en' ? '' : office.nameZh) || office.name || office.nameZh;
  const made = isInstant(madeAt) ? format.moment(madeAt) : madeAt;
  return (
    <Box>
      {words('from', { office: name, made, app })}
      {part && <Box>{words('fromPart', part)}</Box>}
      {lostFiles.length > 0 && (
        <Box sx={{ color: 'text.secondary' }}>{words('fromLost', { count: lostFiles.length })}</Box>
      )}
    </Box>
  );
}

/** Rows of which anything is taken under the choices. */
function countTaken({ comparison }: LookedAt, { all, byRow }: ConflictChoices): number {
  const { fresh, there, conflicts } = totalOf(comparison.tables);
  const theirs = [...byRow.values()].filter((choice) => choice === 'theirs').length;
  return fresh + there + (all === 'theirs' ? conflicts - (byRow.size - theirs) : theirs);
}

/** What the archive would bring, before any of it is brought. */
export function ArchivePreview({ looked, onTake, onLeave }: ArchivePreviewProps) {
  const words = useWords('archive');
  const [all, setAll] = useState<ConflictChoice>('ours');
  const [byRow, setByRow] = useState<ReadonlyMap<string, ConflictChoice>>(new Map());
  const choices = useMemo(() => ({ all, byRow }), [all, byRow]);
  const leftOut = useMemo(() => archiveLeftOut(looked.meetings, choices), [looked, choices]);
  const out = leftOut.length + tasksLeftOut(looked.meetings, leftOut);
  const count = countTaken(looked, choices) - out;
  const { missing } = looked;
  const { conflicts, fresh, there } = totalOf(looked.comparison.tables);
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Origin looked={looked} />
      <Counts tables={looked.comparison.tables} />
      <Box sx={{ color: 'text.secondary' }}>
        {words(fresh + there + conflicts > 0 ? 'rule' : missing > 0 ? 'nothingButFiles' : 'nothing')}
      </Box>
      {missing > 0 && <Box>{words('missing', { count: missing })}</Box>}
      <LeftOutList meetings={looked.meetings} leftOut={leftOut} all={out} when="before" />
      <SameNamesNote sameNames={looked.meetings.sameNames} />
      {conflicts > 0 && (
        <ArchiveConflicts
          conflicts={looked.comparison.conflicts}
          more={conflicts - looked.comparison.conflicts.length}
          choices={choices}
          onAll={(choice) => {
            setAll(choice);
            setByRow(new Map());
          }}
          onRow={(key, choice) => {
            setByRow(new Map(byRow).set(key, choice));
          }}
        />
      )}
      <Box sx={{ display: 'flex', gap: 1 }}>
        {count + missing > 0 && (
          <CommandButton
            variant="contained"
            command={{
              id: 'settings.archive-take',
              label: count > 0 ? words('take', { count }) : words('takeFiles', { count: missing }),
              run: () => {
                onTake(looked, choices);
              },
            }}
          />
        )}
        <CommandButton command={{ id: 'settings.archive-leave', label: words('leave'), run: onLeave }} />
      </Box>
    </Box>
  );
}
