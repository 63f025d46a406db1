import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { interviewStage } from '@shared/domain/interview/interview';
import type { Client } from '@shared/domain/client/client';
import type { Staff } from '@shared/domain/staff/staff';
import { CheckInput } from '@ui/check-input';
import { ChoiceInput } from '@ui/choice-group';
import { FormStack } from '@ui/form-row';
import { Icon } from '@ui/icon';
import { PopoverFrame } from '@ui/popover-frame';
import { SelectInput } from '@ui/select-input';
import { useWords } from '@ui/i18n/words';
import { activeFilters, everything, type CalendarFilter } from './calendar-filter';

interface FilterPopoverProps {
  readonly filter: CalendarFilter;
  readonly staff: readonly Staff[];
  /** Clients that the shown interviews are with. */
  readonly clients: readonly Pick<Client, 'id' | 'name'>[];
  /** True where every recruiter has a place of their own, so that none is chosen. */
  readonly ofEverybody: boolean;
  readonly onFilter: (filter: CalendarFilter) => void;
}

const popoverWidth = 300;
const all = 'all';

function FilterFields({ filter, staff, clients, ofEverybody, onFilter }: FilterPopoverProps) {
  const words = useWords('calendarViews');
  const calendar = useWords('calendar');
  const domain = useWords('domain');
  return (
    <FormStack>
      {!ofEverybody && (
        <SelectInput
          label={words('whose')}
          value={filter.recruiterId ?? all}
          choices={[
            { value: all, label: words('everyone') },
            ...staff.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => {
            onFilter({ ...filter, recruiterId: id === all ? null : id });
          }}
        />
      )}
      <ChoiceInput
        label={calendar('kind')}
        value={filter.kind ?? all}
        choices={[
          { value: all, label: calendar('everyKind') },
          { value: 'office', label: calendar('kindOffice') },
          { value: 'client', label: calendar('kindClient') },
        ]}
        onChange={(kind) => {
          onFilter({ ...filter, kind: kind === all ? null : kind });
        }}
      />
      <SelectInput
        label={words('client')}
        value={filter.clientId ?? all}
        choices={[
          { value: all, label: words('everyClient') },
          ...clients.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(id) => {
          onFilter({ ...filter, clientId: id === all ? null : id });
        }}
      />
      <SelectInput
        label={words('stage')}
        value={filter.stage ?? all}
        choices={[
          { value: all, label: words('everyStage') },
          ...interviewStage.options.map((stage) => ({
            value: stage,
            label: domain(`interviewStages.${stage}`),
          })),
        ]}
        onChange={(stage) => {
          onFilter({ ...filter, stage: stage === all ? null : stage });
        }}
      />
      <CheckInput
        label={words('calledOff')}
        checked={filter.calledOff}
        disabled={filter.stage !== null}
        onChange={(calledOff) => {
          onFilter({ ...filter, calledOff });
        }}
      />
      <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>
        <Button
          disabled={activeFilters(filter) === 0}
          onClick={() => {
            onFilter({ ...everything, recruiterId: filter.recruiterId });
          }}
        >
          {words('clear')}
        </Button>
      </Box>
    </FormStack>
  );
}

/** Whose interviews, and which; the button says what holds. */
export function FilterPopover(props: FilterPopoverProps) {
  const { filter, staff, ofEverybody } = props;
  const words = useWords('calendarViews');
  const [anchor, setAnchor] = useState<HTMLElement>();
  const whose = ofEverybody ? undefined : staff.find(({ id }) => id === filter.recruiterId)?.name;
  const count = activeFilters(filter);
  return (
    <>
      <Button
        startIcon={<Icon of={SlidersHorizontal} />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== undefined}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        {[whose ?? words('everyone'), count > 0 ? words('filtersOn', { count }) : '']
          .filter((text) => text !== '')
          .join(' · ')}
      </Button>
      <PopoverFrame
        label={words('filters')}
        anchor={anchor}
        width={popoverWidth}
        onClose={() => {
          setAnchor(undefined);
        }}
      >
        <FilterFields {...props} />
      </PopoverFrame>
    </>
  );
}
