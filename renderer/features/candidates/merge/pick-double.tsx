import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { fullName, type NameParts } from '@shared/domain/candidate/candidate-name';
import { readLikelyDoubles } from '@data/queries/merge-pair';
import { searchPeople } from '@data/queries/search-people';
import { useLive } from '@data/use-office';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { SearchInput } from '@ui/search-input';
import { Section } from '@ui/section';
import { NameOf } from '../parts/name-of';

interface PickDoubleProps {
  readonly candidateId: string;
  readonly onPick: (goneId: string) => void;
}

const mostFound = 8;
const width = 640;

function Person({
  name,
  says,
  onPick,
}: {
  readonly name: NameParts;
  readonly says: string;
  readonly onPick: () => void;
}) {
  const words = useWords('merge');
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 1.5, py: 0.75 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ fontWeight: 'fontWeightMedium' }}>
          <NameOf name={name} />
        </Box>
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{says}</Box>
      </Box>
      <Button aria-label={words('compareNamed', { name: fullName(name) })} onClick={onPick}>
        {words('compare')}
      </Button>
    </Box>
  );
}

/** Whom to lay beside the person: those the guard proposes, or anybody found by name or phone. */
export function PickDouble({ candidateId, onPick }: PickDoubleProps) {
  const words = useWords('merge');
  const doubles = useWords('doubles');
  const format = useFormat();
  const [typed, setTyped] = useState('');
  const likely = useLive((read) => readLikelyDoubles(read, candidateId), [candidateId]);
  const found = useLive((read) => searchPeople(read, typed, mostFound), [typed]);
  const others = typed.trim() === '' ? [] : (found?.people ?? []).filter(({ id }) => id !== candidateId);
  return (
    <Box sx={{ maxWidth: width, display: 'flex', flexDirection: 'column', gap: 2 }}>
      <Section title={words('likely')}>
        {likely?.length === 0 && <Box sx={{ color: 'text.secondary' }}>{words('noneLikely')}</Box>}
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {(likely ?? []).map(({ row, causes }) => (
            <Person
              key={row.id}
              name={row}
              says={format.list(causes.map(({ kind, fact }) => doubles(`causes.${kind}`, { fact })))}
              onPick={() => {
                onPick(row.id);
              }}
            />
          ))}
        </Box>
      </Section>
      <Section title={words('other')}>
        <SearchInput label={words('search')} value={typed} onChange={setTyped} />
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {others.map((person) => (
            <Person
              key={person.id}
              name={person}
              says={Object.values(person.phones)
                .map(({ typed: number, e164 }) => format.phone(e164 ?? number))
                .join(' · ')}
              onPick={() => {
                onPick(person.id);
              }}
            />
          ))}
        </Box>
      </Section>
    </Box>
  );
}
