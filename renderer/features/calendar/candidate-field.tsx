import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useState } from 'react';
import { chineseNameOf, fullName } from '@shared/domain/candidate/candidate-name';
import { matchesSearch, searchTokens } from '@shared/domain/candidate/match-name';
import { listCandidateChoices, type CandidateChoice } from '@data/queries/interview-booking';
import type { CandidateFace } from '@data/indexes/faces';
import { useLive } from '@data/use-office';
import { ChineseName } from '@ui/chinese-name';
import { FieldFrame } from '@ui/field';
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

/** Finds a candidate by any part of the name or digits of the phone. */
export function CandidateField({ candidate, onChange, error, autoFocus }: CandidateFieldProps) {
  const words = useWords('calendar');
  const choices = useLive(listCandidateChoices, []);
  const [typed, setTyped] = useState('');
  const chosen = choices?.find((choice) => choice.candidate.id === candidate?.id) ?? null;
  const found = (options: readonly CandidateChoice[], text: string): CandidateChoice[] => {
    const tokens = searchTokens(text);
    if (tokens.length === 0) return [];
    return options.filter(({ search }) => matchesSearch(search, tokens)).slice(0, offeredCandidates);
  };
  return (
    <FieldFrame
      label={words('candidate')}
      error={error}
      help={candidate ? undefined : words('candidateHelp')}
    >
      {(ids) => (
        <Autocomplete<CandidateChoice>
          id={ids.control}
          options={choices ?? []}
          loading={choices === undefined}
          value={chosen}
          openOnFocus={false}
          autoHighlight
          clearOnBlur
          forcePopupIcon={false}
          inputValue={typed}
          onInputChange={(_event, text) => {
            setTyped(text);
          }}
          onChange={(_event, choice) => {
            onChange(choice?.candidate.id ?? null);
          }}
          getOptionLabel={(choice) => nameText(choice.candidate)}
          getOptionKey={(choice) => choice.candidate.id}
          isOptionEqualToValue={(one, other) => one.candidate.id === other.candidate.id}
          filterOptions={(options, { inputValue }) => found(options, inputValue)}
          noOptionsText={words(typed.trim() === '' ? 'typeToFind' : 'nobodyFound')}
          loadingText={words('typeToFind')}
          clearText={words('clearCandidate')}
          renderOption={({ key, ...props }, choice) => (
            <li key={key} {...props}>
              <CandidateOption candidate={choice.candidate} />
            </li>
          )}
          renderInput={({ id, disabled, slotProps }) => (
            <OutlinedInput
              fullWidth
              id={id}
              disabled={disabled}
              autoFocus={autoFocus}
              error={error !== undefined}
              {...slotProps.input}
              inputProps={{
                ...slotProps.htmlInput,
                'aria-describedby': ids.help,
                'aria-invalid': error !== undefined,
              }}
            />
          )}
        />
      )}
    </FieldFrame>
  );
}
