import Box from '@mui/material/Box';
import { ChartColumn, Table2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { ChoiceButtons } from './choice-group';
import { Icon } from './icon';
import { useWords } from './i18n/words';
import { Section } from './section';

/** How a figure is shown; both from the same numbers. */
export type FigureView = 'chart' | 'table';

interface FigureCardProps {
  /** The question. */
  readonly title: string;
  /** The answer in one sentence. */
  readonly sentence: string;
  readonly view: FigureView;
  readonly onView: (view: FigureView) => void;
  readonly chart: ReactNode;
  readonly table: ReactNode;
}

function Sign({ of, label }: { readonly of: typeof Table2; readonly label: string }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
      <Icon of={of} side={13} />
      {label}
    </Box>
  );
}

/** One question of the office with its answer as a sentence, and as a chart or a table. */
export function FigureCard({ title, sentence, view, onView, chart, table }: FigureCardProps) {
  const words = useWords('common');
  return (
    <Section
      title={title}
      look="card"
      action={
        <ChoiceButtons
          name={title}
          size="small"
          value={view}
          onChange={onView}
          choices={[
            {
              value: 'chart',
              name: words('chart'),
              label: <Sign of={ChartColumn} label={words('chart')} />,
            },
            { value: 'table', name: words('table'), label: <Sign of={Table2} label={words('table')} /> },
          ]}
        />
      }
    >
      <Box component="p" sx={{ m: 0, pb: 1, fontWeight: 'fontWeightMedium' }}>
        {sentence}
      </Box>
      {view === 'chart' ? chart : table}
    </Section>
  );
}
