import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useWords } from '@ui/i18n/words';
import { TabBar, TabPanel } from '@ui/tab-bar';
import { useProfile } from '../parts/profile-context';
import { useClientName } from '../parts/role-name';
import { EarlierSide } from './earlier-side';
import { FitSide } from './fit-side';
import { HistorySide } from './history-side';
import { generalFit } from './interview-forms';
import { RolesSide } from './roles-side';
import { TimesSide } from './times-side';
import type { FitInHand } from './use-fit-in-hand';
import type { InterviewDrafts } from './use-interview-forms';

/** What can stand at the right of the talk, in the order of the keys. */
export const sides = ['fit', 'roles', 'times', 'history', 'earlier'] as const;
/** See {@link sides}. */
export type Side = (typeof sides)[number];

interface InterviewSidesProps {
  readonly side: Side;
  readonly onSide: (side: Side) => void;
  readonly drafts: InterviewDrafts;
  readonly fit: FitInHand;
  /** The evidence is typed: back to the figures, at the next attribute. */
  readonly onNext: () => void;
}

/** In general, or for one of the clients by name. */
function useSubjects() {
  const words = useWords('candidates');
  const clientName = useClientName();
  const { profile } = useProfile();
  const clients = [...profile.clients.values()].map((client) => ({
    value: client.id,
    label: clientName(client) ?? client.id,
  }));
  return [
    { value: generalFit, label: words('fit.general') },
    ...clients.sort((a, b) => (a.label < b.label ? -1 : 1)),
  ];
}

function FitOf({ fit, onNext }: Pick<InterviewSidesProps, 'fit' | 'onNext'>) {
  const subjects = useSubjects();
  return (
    <FitSide
      subject={fit.subject}
      subjects={subjects}
      onSubject={fit.choose}
      form={fit.form}
      onChange={fit.change}
      active={fit.active}
      onActive={fit.activate}
      onNext={onNext}
    />
  );
}

function contentOf({ side, drafts, fit, onNext }: InterviewSidesProps): ReactNode {
  const { forms, change } = drafts;
  switch (side) {
    case 'fit':
      return <FitOf fit={fit} onNext={onNext} />;
    case 'roles':
      return (
        <RolesSide
          said={forms.said}
          onChange={(said) => {
            change('said', said);
          }}
        />
      );
    case 'times':
      return (
        <TimesSide
          form={forms.times}
          onChange={(times) => {
            change('times', times);
          }}
        />
      );
    case 'history':
      return <HistorySide />;
    case 'earlier':
      return <EarlierSide />;
  }
}

/** One side of what stands beside the talk, and the way to the others. */
export function InterviewSides(props: InterviewSidesProps) {
  const { side, onSide } = props;
  const words = useWords('interviewMode');
  const name = words('sides.name');
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0 }}>
      <Box sx={{ px: 2, flex: 'none' }}>
        <TabBar
          name={name}
          value={side}
          tabs={sides.map((value) => ({ value, label: words(`sides.${value}`) }))}
          onChange={onSide}
        />
      </Box>
      <Box
        role="group"
        aria-label={words(`sides.${side}`)}
        tabIndex={0}
        sx={{ flex: 1, minHeight: 0, overflowY: 'auto', px: 2, py: 1.5 }}
      >
        <TabPanel name={name} value={side}>
          {contentOf(props)}
        </TabPanel>
      </Box>
    </Box>
  );
}
