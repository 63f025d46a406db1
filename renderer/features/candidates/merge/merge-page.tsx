import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import { readMergePair, type MergePair } from '@data/queries/merge-pair';
import { useAct } from '@data/use-act';
import { useLive, useOffice } from '@data/use-office';
import { EmptyState } from '@ui/empty-state';
import { useWords } from '@ui/i18n/words';
import { Page } from '@ui/page';
import { SkeletonRows } from '@ui/skeleton-rows';
import { useShortcut } from '@ui/use-shortcut';
import type { MergeSide } from '@shared/domain/candidate/merge/merge-fields';
import { identityFieldsOf } from '@shared/domain/candidate/told-apart';
import { RefusedNotice } from '../parts/refused-notice';
import { MergeAside } from './merge-aside';
import { mergeInput, mergeRows } from './merge-rows';
import { MergeTable } from './merge-table';
import { PickDouble } from './pick-double';

interface MergePageProps {
  readonly keepId: string;
  /** Null as long as nobody was laid beside the one that is kept. */
  readonly goneId: string | null;
  readonly onPair: (keepId: string, goneId: string) => void;
  readonly onProfile: (candidateId: string) => void;
  readonly onList: () => void;
}

function Pair({
  pair,
  onPair,
  onProfile,
}: Pick<MergePageProps, 'onPair' | 'onProfile'> & { readonly pair: MergePair }) {
  const { act, failure, busy } = useAct();
  const [choices, setChoices] = useState<ReadonlyMap<string, MergeSide>>(new Map());
  const { kept, gone } = pair;
  const rows = useMemo(() => mergeRows(kept, gone), [kept, gone]);
  const merge = async (): Promise<void> => {
    const ids = { keepId: kept.id, goneId: gone.id };
    if (await act('candidate/merge', { ...ids, ...mergeInput(rows, choices) })) onProfile(kept.id);
  };
  const tellApart = async (): Promise<void> => {
    const input = { candidateId: kept.id, otherId: gone.id, other: identityFieldsOf(gone) };
    if (await act('candidate/tell-apart', input)) onProfile(kept.id);
  };
  useShortcut('ctrl+enter', () => void merge());
  return (
    <Box sx={{ display: 'flex', flex: 1, minHeight: 0 }}>
      <Box sx={{ display: 'flex', flexDirection: 'column', flex: 1, minWidth: 0 }}>
        {failure && (
          <Box sx={{ px: 2, pt: 2 }}>
            <RefusedNotice refused={failure} />
          </Box>
        )}
        <MergeTable
          pair={pair}
          rows={rows}
          choices={choices}
          onChoose={(field, side) => {
            setChoices(new Map(choices).set(field, side));
          }}
        />
      </Box>
      <MergeAside
        pair={pair}
        busy={busy}
        onMerge={() => void merge()}
        onSwap={() => {
          setChoices(new Map());
          onPair(gone.id, kept.id);
        }}
        onApart={() => void tellApart()}
        onLeave={() => {
          onProfile(kept.id);
        }}
      />
    </Box>
  );
}

/** Two records of one person side by side, made one by one button. */
export function MergePage({ keepId, goneId, onPair, onProfile, onList }: MergePageProps) {
  const words = useWords('merge');
  const candidates = useWords('candidates');
  const { actor } = useOffice();
  const pair = useLive(
    async (read) => (goneId === null ? null : readMergePair(read, actor, { keepId, goneId })),
    [keepId, goneId, actor],
  );
  const frame = { title: words('title'), parent: { label: candidates('title'), onOpen: onList } };
  if (goneId === null)
    return (
      <Page {...frame}>
        <PickDouble
          candidateId={keepId}
          onPick={(picked) => {
            onPair(keepId, picked);
          }}
        />
      </Page>
    );
  if (!pair)
    return (
      <Page {...frame}>
        {pair === undefined ? (
          <SkeletonRows />
        ) : (
          <EmptyState sentence={words('gone')} actionLabel={candidates('toList')} onAction={onList} />
        )}
      </Page>
    );
  return (
    <Page
      {...frame}
      scrolls={false}
      padded={false}
      hints={[
        { keys: ['up', 'down'], label: words('hints.row') },
        { keys: ['left', 'right'], label: words('hints.side') },
        { keys: ['2'], label: words('hints.both') },
        { keys: ['ctrl+enter'], label: words('merge') },
      ]}
    >
      <Pair key={`${pair.kept.id}-${pair.gone.id}`} pair={pair} onPair={onPair} onProfile={onProfile} />
    </Page>
  );
}
