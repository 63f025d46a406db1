import Box from '@mui/material/Box';
import { useState } from 'react';
import { chineseNameOf, fullName } from '@shared/domain/candidate/candidate-name';
import type { CandidateFace } from '@data/indexes/faces';
import { searchPeople } from '@data/queries/search-people';
import { useLive } from '@data/use-office';
import { ChineseName } from '@ui/chinese-name';
import { FieldFrame } from '@ui/field';
import { FindInput } from '@ui/find-input';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';

const offeredCandidates = 8;

interface CandidateFieldProps {
  /** The chosen one. */
  readonly candidate: CandidateFace | undefined;
  readonly onChange: (candidateId: string | null) => void;
  readonly error?: string;
  readonly autoFocus?: boolean;
}

const nameText = (candidate: CandidateFace): string =>
  [fullName(candidate), chineseNameOf(candidate)]
    .filter((text, at, all) => all.indexOf(text) === at)
    .join(' ');

function CandidateOption({ candidate }: { readonly candidate: CandidateFace }) {
  const format = useFormat();
  const [phone] = Object.values(candidate.phones);
  return (
    <Box sx={{ display: 'flex', gap: 1, width: '100%' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        {fullName(candidate)} <ChineseName name={chineseNameOf(candidate)} quiet />
      </Box>
      <Box sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
        {phone && format.phone(phone.e164 ?? phone.typed)}
      </Box>
    </Box>
  );
}

/** Finds a candidate by any part of the name, in any spelling, or by digits of the phone. */
export function CandidateField({ candidate, onChange, error, autoFocus }: CandidateFieldProps) {
  const words = useWords('calendar');
  const [typed, setTyped] = useState('');
  const answer = useLive((read) => searchPeople(read, typed, offeredCandidates), [typed]);
  // Never those of what was typed before: Enter would take one of them.
  const found = answer?.typed === typed ? answer.people : undefined;
  return (
    <FieldFrame
      label={words('candidate')}
      error={error}
      help={candidate ? undefined : words('candidateHelp')}
    >
      {(ids) => (
        <FindInput
          options={found}
          value={candidate ?? null}
          onChange={(choice) => {
            onChange(choice?.id ?? null);
          }}
          labelOf={nameText}
          keyOf={({ id }) => id}
          onTyped={setTyped}
          opensOnFocus={false}
          noneText={words(typed.trim() === '' ? 'typeToFind' : 'nobodyFound')}
          loadingText={words('typeToFind')}
          clearText={words('clearCandidate')}
          renderOption={(choice) => <CandidateOption candidate={choice} />}
          field={{ id: ids.control, help: ids.help, invalid: error !== undefined, autoFocus }}
        />
      )}
    </FieldFrame>
  );
}
