import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { WhatIf } from '@shared/domain/matching/what-if';
import type { Rematch } from '@data/matching/rematch-for';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { TabBar, TabPanel } from '@ui/tab-bar';
import { useToday } from '../parts/use-today';
import { NearestMissing } from './nearest-missing';
import { CompareTable } from './compare-table';
import { NotSuggestedList } from './not-suggested-list';
import { RunningSubmissions } from './running-submissions';
import { SuggestionList } from './suggestion-list';
import type { RematchTab, useChoosing } from './use-choosing';

interface RematchPanelProps {
  readonly rematch: Rematch;
  readonly whatIf: WhatIf;
  readonly choosing: ReturnType<typeof useChoosing>;
  readonly onSend: (submissionId: string) => void;
  readonly onBookClientInterview: (submissionId: string) => void;
  /** Asks for more of each list, where a large office's are shown in part. */
  readonly onMore: () => void;
}

const tabs: readonly RematchTab[] = ['eligible', 'confirmFirst', 'notSuggested'];

/** The three lists of a rematch, or the chosen roles side by side. */
export function RematchPanel(props: RematchPanelProps) {
  const { rematch, whatIf, choosing, onSend, onBookClientInterview, onMore } = props;
  const words = useWords('rematch');
  const today = useToday();
  const { ranking, counts } = rematch;
  if (choosing.comparing) return <CompareTable suggestions={choosing.suggestions} names={rematch} />;
  const list = {
    names: rematch,
    today,
    whatIf,
    chosen: choosing.chosen,
    onChoose: choosing.choose,
    onFile: scoresOnFile(rematch),
  };
  return (
    <Box>
      <RunningSubmissions
        submissions={rematch.running}
        onSend={onSend}
        onBookClientInterview={onBookClientInterview}
      />
      <Box sx={{ px: 2, borderBottom: '1px solid', borderColor: 'onward.line.hair' }}>
        <TabBar
          name={words('panel.tabs')}
          value={choosing.tab}
          onChange={choosing.show}
          tabs={tabs.map((tab) => ({ value: tab, label: words(`panel.${tab}`), count: counts[tab] }))}
        />
      </Box>
      <TabPanel name={words('panel.tabs')} value={choosing.tab}>
        {choosing.tab === 'eligible' && (
          <>
            <SuggestionList
              {...list}
              label={words('panel.eligible')}
              rows={ranking.eligible}
              empty={words('panel.noneEligible')}
            />
            <NearestMissing
              rematch={rematch}
              onAll={() => {
                choosing.show('notSuggested');
              }}
            />
          </>
        )}
        {choosing.tab === 'confirmFirst' && (
          <SuggestionList
            {...list}
            label={words('panel.confirmFirst')}
            rows={ranking.confirmFirst}
            empty={words('panel.noneConfirm')}
          />
        )}
        {choosing.tab === 'notSuggested' && <NotSuggestedList rows={ranking.notSuggested} names={rematch} />}
        <More shown={ranking[choosing.tab].length} all={counts[choosing.tab]} onMore={onMore} />
      </TabPanel>
    </Box>
  );
}

interface MoreProps {
  readonly shown: number;
  readonly all: number;
  readonly onMore: () => void;
}

/** Says that a list is shown in part, and shows more of it. */
function More({ shown, all, onMore }: MoreProps) {
  const words = useWords('rematch');
  const format = useFormat();
  if (shown >= all) return null;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, py: 1, color: 'text.secondary' }}>
      <Box sx={{ typography: 'body2' }}>
        {words('panel.firstOf', { shown: format.count(shown), all: format.count(all) })}
      </Box>
      <Button variant="text" size="small" onClick={onMore}>
        {words('panel.showMore')}
      </Button>
    </Box>
  );
}

/** Scores as they stand on file, by role, while something is supposed. */
function scoresOnFile({ onFile }: Rematch): ReadonlyMap<string, number> | null {
  if (!onFile) return null;
  const rows = [...onFile.eligible, ...onFile.confirmFirst];
  return new Map(rows.map(({ face, score }) => [face.roleId, score.score]));
}
