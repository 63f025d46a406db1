import Box from '@mui/material/Box';
import type { Rematch } from '@data/matching/rematch-for';
import { useWords } from '@ui/i18n/words';
import { TabBar, TabPanel } from '@ui/tab-bar';
import { useToday } from '../parts/use-today';
import { CompareTable } from './compare-table';
import { NotSuggestedList } from './not-suggested-list';
import { RunningSubmissions } from './running-submissions';
import { SuggestionList } from './suggestion-list';
import type { RematchTab, useChoosing } from './use-choosing';

interface RematchPanelProps {
  readonly rematch: Rematch;
  readonly choosing: ReturnType<typeof useChoosing>;
  readonly onBookClientInterview: (submissionId: string) => void;
}

const tabs: readonly RematchTab[] = ['eligible', 'confirmFirst', 'notSuggested'];

/** The three lists of a rematch, or the chosen roles side by side. */
export function RematchPanel({ rematch, choosing, onBookClientInterview }: RematchPanelProps) {
  const words = useWords('rematch');
  const today = useToday();
  const { ranking } = rematch;
  if (choosing.comparing) return <CompareTable suggestions={choosing.suggestions} names={rematch} />;
  const list = { names: rematch, today, chosen: choosing.chosen, onChoose: choosing.choose };
  return (
    <Box>
      <RunningSubmissions submissions={rematch.running} onBookClientInterview={onBookClientInterview} />
      <Box sx={{ px: 2, borderBottom: '1px solid', borderColor: 'onward.line.hair' }}>
        <TabBar
          name={words('panel.tabs')}
          value={choosing.tab}
          onChange={choosing.show}
          tabs={tabs.map((tab) => ({ value: tab, label: words(`panel.${tab}`), count: ranking[tab].length }))}
        />
      </Box>
      <TabPanel name={words('panel.tabs')} value={choosing.tab}>
        {choosing.tab === 'eligible' && (
          <SuggestionList
            {...list}
            label={words('panel.eligible')}
            rows={ranking.eligible}
            empty={words('panel.noneEligible')}
          />
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
      </TabPanel>
    </Box>
  );
}
