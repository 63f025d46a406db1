import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { fullName } from '@shared/domain/candidate/candidate-name';
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { Interview } from '@shared/domain/interview/interview';
import { whoMustBeTold } from '@shared/domain/task/who-must-be-told';
import { readConcernedPeople, type ConcernedPeople } from '@data/queries/interview-booking';
import { useLive, useOffice } from '@data/use-office';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import type { MessageForm } from './message-form';

type Phones = Candidate['phones'];

interface ToldListProps {
  readonly interview: Interview;
  /** Who said so; nobody is told of what they said themselves. */
  readonly by: MessageForm['by'];
}

/** One person's numbers; each rings after a click. */
function PhoneLinks({ name, phones }: { readonly name: string; readonly phones: Phones }) {
  const { desktop } = useOffice();
  const words = useWords('booking');
  const format = useFormat();
  const numbers = Object.entries(phones);
  if (numbers.length === 0)
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {words('told.noPhone')}
      </Box>
    );
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', columnGap: 1.5 }}>
      {numbers.map(([key, { typed, e164 }]) => {
        const phone = format.phone(e164 ?? typed);
        const url = `tel:${(e164 ?? typed).replaceAll(/[^\d+]/gu, '')}`;
        return (
          <Link
            key={key}
            href={url}
            underline="hover"
            aria-label={words('told.call', { name, phone })}
            sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}
            onClick={(event) => {
              event.preventDefault();
              void desktop.openOutside({ url });
            }}
          >
            {phone}
          </Link>
        );
      })}
    </Box>
  );
}

interface ToldPerson {
  readonly id: string;
  readonly side: string;
  readonly name: string;
  /** Null for colleagues, who are a few steps away. */
  readonly phones: Phones | null;
}

function useToldPeople({ interview, by }: ToldListProps, people: ConcernedPeople): readonly ToldPerson[] {
  const words = useWords('booking');
  if (by === null) return [];
  const told = whoMustBeTold(interview.kind, by);
  const { candidate, contacts, colleagues } = people;
  const nobody = interview.confidential ? words('told.confidential') : words('told.noContact');
  const client = words('told.client');
  const ofClient =
    contacts.length > 0
      ? contacts.map(({ id, name, phones }) => ({ id, side: client, name, phones }))
      : [{ id: 'client', side: client, name: nobody, phones: null }];
  return [
    ...(told.includes('tell-candidate') && candidate
      ? [
          {
            id: candidate.id,
            side: words('told.candidate'),
            name: fullName(candidate),
            phones: candidate.phones,
          },
        ]
      : []),
    ...(told.includes('tell-client') ? ofClient : []),
    ...colleagues.map(({ id, name }) => ({ id, side: words('told.colleague'), name, phones: null })),
  ];
}

/** Who has to hear of it, with the numbers to ring before deciding; a task is made for each side. */
export function ToldList(props: ToldListProps) {
  const { interview } = props;
  const people = useLive((read) => readConcernedPeople(read, interview), [interview]);
  return people && props.by !== null ? <ToldRows {...props} people={people} /> : null;
}

function ToldRows({ people, ...props }: ToldListProps & { readonly people: ConcernedPeople }) {
  const words = useWords('booking');
  const told = useToldPeople(props, people);
  if (told.length === 0) return <Box sx={{ color: 'text.secondary' }}>{words('told.nobody')}</Box>;
  return (
    <Box>
      <Box sx={{ fontWeight: 'fontWeightMedium' }}>{words('told.title')}</Box>
      <Box component="ul" aria-label={words('told.title')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {told.map(({ id, side, name, phones }) => (
          <Box
            component="li"
            key={id}
            sx={{
              display: 'grid',
              gridTemplateColumns: '72px minmax(0, 1fr) auto',
              columnGap: 1,
              py: 0.25,
              alignItems: 'baseline',
            }}
          >
            <Box component="span" sx={{ color: 'text.secondary', typography: 'body2' }}>
              {side}
            </Box>
            <span>{name}</span>
            {phones && <PhoneLinks name={name} phones={phones} />}
          </Box>
        ))}
      </Box>
      <Box sx={{ color: 'text.secondary', typography: 'body2' }}>{words('told.tasks')}</Box>
    </Box>
  );
}
