import Box from '@mui/material/Box';
import { useState, type KeyboardEvent } from 'react';
import type { Suggestion } from '@shared/domain/matching/rank';
import type { WhatIf } from '@shared/domain/matching/what-if';
import { EmptyState } from '@ui/empty-state';
import type { FactNames } from '../parts/use-value-text';
import { SuggestionRow } from './suggestion-row';

interface SuggestionListProps {
  readonly label: string;
  readonly rows: readonly Suggestion[];
  readonly names: FactNames;
  readonly today: string;
  /** What the rows are ranked on instead of what is on file. */
  readonly whatIf: WhatIf;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (roleId: string) => void;
  /** Scores on file by role while something else is supposed; null while nothing is. */
  readonly onFile: ReadonlyMap<string, number> | null;
  /** What stands there when nothing is suggested. */
  readonly empty: string;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Up and down walk the rows wherever in a row the focus is. */
function walkRows(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const from = event.target instanceof HTMLElement ? event.target.closest('li') : null;
  if (step === undefined || from === null) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-rematch-row]')];
  const at = rows.findIndex((row) => from.contains(row));
  event.preventDefault();
  rows[Math.max(0, Math.min(rows.length - 1, at + step))]?.focus();
}

/** Suggested roles in the order of the ranking; the first stands open. */
export function SuggestionList(props: SuggestionListProps) {
  const { label, rows, names, today, whatIf, chosen, onChoose, empty, onFile } = props;
  const [opened, setOpened] = useState<ReadonlyMap<string, boolean>>(new Map());
  if (rows.length === 0) return <EmptyState sentence={empty} />;
  const isOpen = (roleId: string, place: number): boolean => opened.get(roleId) ?? place === 0;
  return (
    <Box component="ul" aria-label={label} onKeyDown={walkRows} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((suggestion, place) => {
        const { roleId } = suggestion.face;
        return (
          <SuggestionRow
            key={roleId}
            suggestion={suggestion}
            names={names}
            today={today}
            whatIf={whatIf}
            next={place === 0 ? rows[1] : undefined}
            before={onFile ? (onFile.get(roleId) ?? null) : undefined}
            chosen={chosen.has(roleId)}
            open={isOpen(roleId, place)}
            onChoose={() => {
              onChoose(roleId);
            }}
            onOpen={(open) => {
              setOpened(new Map(opened).set(roleId, open));
            }}
          />
        );
      })}
    </Box>
  );
}
