import Box from '@mui/material/Box';
import { CircleCheck } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { chineseNameOf, fullName } from '@shared/domain/candidate/candidate-name';
import { unresolvedOf } from '@shared/domain/reception/arrival';
import { visitorsHere } from '@shared/domain/reception/day-close';
import type { Policy } from '@shared/domain/office/policy';
import { storedInstant } from '@shared/domain/stored-time';
import type { Visit } from '@shared/domain/reception/visit';
import type { LocalDate } from '@shared/time/local-date';
import type { DayInterview } from '@data/queries/today';
import { DrawerFrame } from '@ui/drawer-frame';
import { ErrorNotice } from '@ui/error-notice';
import { FormStack } from '@ui/form-row';
import { Section } from '@ui/section';
import { StatusChip } from '@ui/status-chip';
import { useFormat } from '@ui/i18n/format';
import { useNow } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { CloseLine } from './close-line';
import { useCloseActs, type CloseDialogs } from './use-close-acts';
import { useCloseFacts } from './use-close-facts';

interface ClosePanelProps extends CloseDialogs {
  /** Of this day and those before, as far as they are the viewer's. */
  readonly interviews: readonly DayInterview[];
  readonly visits: readonly Visit[];
  readonly policy: Policy;
  readonly nextDate: LocalDate;
  readonly unconfirmed: readonly DayInterview[];
  readonly onClose: () => void;
}

const listLook = { m: 0, p: 0, listStyle: 'none' } as const;

/** When a line has been resolved, its button is gone: the next one takes the focus, so that the keyboard goes on. */
function useFocusGoesOn(keys: string) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body)
      (list.current?.querySelector<HTMLElement>('li button') ?? list.current)?.focus();
  }, [keys]);
  return list;
}

function useLines({ policy, ...props }: ClosePanelProps) {
  const now = useNow();
  const format = useFormat();
  const words = useWords('dayClose');
  const today = useWords('today');
  const acts = useCloseActs(policy, props);
  const facts = useCloseFacts();
  const open = unresolvedOf(
    props.interviews.map((day) => ({ ...day.interview, day })),
    now,
  );
  const lineOf = (day: DayInterview, isOpen: boolean): ReactNode => (
    <CloseLine
      key={day.interview.id}
      when={facts.when(day.interview.planned)}
      name={day.candidate ? fullName(day.candidate) : today('unknownCandidate')}
      chineseName={day.candidate ? chineseNameOf(day.candidate) : ''}
      facts={[isOpen ? facts.state(day) : facts.phone(day), facts.recruiter(day), facts.call(day)]}
      acts={isOpen ? acts.ofInterview(day) : acts.ofUnconfirmed(day)}
    />
  );
  return {
    failure: acts.failure,
    interviews: open.map(({ day }) => lineOf(day, true)),
    visits: visitorsHere(props.visits).map(({ id, name, arrivedAt, purpose }) => (
      <CloseLine
        key={id}
        when={format.clockTime(storedInstant(arrivedAt))}
        name={name}
        chineseName=""
        facts={[words('visitor', { when: format.moment(storedInstant(arrivedAt)) }), purpose]}
        acts={acts.ofVisit(id)}
      />
    )),
    unconfirmed: props.unconfirmed.map((day) => lineOf(day, false)),
    keys: [...open, ...visitorsHere(props.visits), ...props.unconfirmed.map(({ interview }) => interview)]
      .map(({ id }) => id)
      .join(),
  };
}

/** The end of the day: what nobody has said yet, each with its acts in place, until nothing is left. */
export function ClosePanel(props: ClosePanelProps) {
  const { nextDate, onClose } = props;
  const words = useWords('dayClose');
  const format = useFormat();
  const { failure, interviews, visits, unconfirmed, keys } = useLines(props);
  const list = useFocusGoesOn(keys);
  const isClosed = interviews.length === 0 && visits.length === 0;
  return (
    <DrawerFrame title={words('title')} about={words('about')} width="wide" onClose={onClose}>
      <FormStack>
        {failure && <ErrorNotice {...failure} />}
        <Box ref={list} tabIndex={-1} sx={{ '&:focus': { outline: 'none' } }}>
          {isClosed && (
            <Box role="status" sx={{ py: 1.5 }}>
              <StatusChip tone="success" icon={CircleCheck} look="plain">
                {words(unconfirmed.length === 0 ? 'nothing' : 'nothingOpen')}
              </StatusChip>
            </Box>
          )}
          {interviews.length > 0 && (
            <Section title={words('interviews')} count={interviews.length} level="h3">
              <Box component="ul" sx={listLook}>
                {interviews}
              </Box>
            </Section>
          )}
          {visits.length > 0 && (
            <Section title={words('visitors')} count={visits.length} level="h3">
              <Box component="ul" sx={listLook}>
                {visits}
              </Box>
            </Section>
          )}
          <Section
            title={words('unconfirmed', { day: format.day(nextDate) })}
            count={unconfirmed.length}
            note={unconfirmed.length > 0 ? words('unconfirmedNote') : undefined}
            level="h3"
          >
            {unconfirmed.length === 0 && (
              <Box sx={{ color: 'text.secondary' }}>
                {words('nothingNext', { day: format.day(nextDate) })}
              </Box>
            )}
            <Box component="ul" sx={listLook}>
              {unconfirmed}
            </Box>
          </Section>
        </Box>
      </FormStack>
    </DrawerFrame>
  );
}
