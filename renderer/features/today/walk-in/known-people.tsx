import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { chineseNameOf, fullName } from '@shared/domain/candidate/candidate-name';
import type { DayInterview } from '@data/queries/today';
import { ChineseName } from '@ui/chinese-name';
import { Section } from '@ui/section';
import { StatusChip } from '@ui/status-chip';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { BesideTyped } from './beside-typed';
import type { Known, Visitor } from './find-known';

/** What can be done about somebody who is known. */
export interface KnownActs {
  /** Today's interview of a candidate who has not come yet. */
  readonly expectedOf: (candidateId: string) => DayInterview | undefined;
  readonly onCheckIn: (interview: DayInterview) => void;
  readonly onLink: (known: Known) => void;
}

interface KnownPeopleProps extends KnownActs {
  /** What was typed of who stands there. */
  readonly visitor: Visitor;
  readonly known: readonly Known[];
}

function KnownPerson({
  known,
  visitor,
  expectedOf,
  onCheckIn,
  onLink,
}: Omit<KnownPeopleProps, 'known'> & { readonly known: Known }) {
  const [compared, setCompared] = useState(false);
  const words = useWords('today');
  const format = useFormat();
  const { candidate, causes } = known;
  const expected = expectedOf(candidate.id);
  const [phone] = Object.values(candidate.phones);
  const name = fullName(candidate);
  return (
    <Box
      component="li"
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, py: 0.75 }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box>
          <Box component="span" sx={{ fontWeight: 'fontWeightMedium' }}>
            {name}
          </Box>{' '}
          {chineseNameOf(candidate) !== name && <ChineseName name={chineseNameOf(candidate)} quiet />}
          <Box component="span" sx={{ color: 'text.secondary', ml: 1 }}>
            {phone && format.phone(phone.e164 ?? phone.typed)}
          </Box>
        </Box>
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
          {format.list(causes.map((cause) => words(`causes.${cause}`)))}
        </Box>
        {expected && (
          <StatusChip tone="warning" look="plain">
            {words('perhapsExpected', {
              time: format.minute(expected.interview.planned.startMinute),
              name: expected.recruiterName,
            })}
          </StatusChip>
        )}
      </Box>
      <Button
        variant="text"
        aria-label={words('beside.openNamed', { name })}
        aria-expanded={compared}
        onClick={() => {
          setCompared(!compared);
        }}
      >
        {words('beside.open')}
      </Button>
      {expected ? (
        <Button
          aria-label={words('checkInNamed', { name })}
          onClick={() => {
            onCheckIn(expected);
          }}
        >
          {words('checkIn')}
        </Button>
      ) : (
        <Button
          aria-label={words('linkNamed', { name })}
          onClick={() => {
            onLink(known);
          }}
        >
          {words('link')}
        </Button>
      )}
      {compared && <BesideTyped candidate={candidate} visitor={visitor} />}
    </Box>
  );
}

/** Who in the book this may be, with the reasons; an expected one is checked in from here. */
export function KnownPeople({ known, ...shown }: KnownPeopleProps) {
  const words = useWords('today');
  return (
    <Section title={words('perhaps')} level="h3">
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {known.map((one) => (
          <KnownPerson key={one.candidate.id} known={one} {...shown} />
        ))}
      </Box>
    </Section>
  );
}
