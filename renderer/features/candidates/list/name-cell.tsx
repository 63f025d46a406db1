import Box from '@mui/material/Box';
import { FileText } from 'lucide-react';
import { chineseNameOf, fullName } from '@shared/domain/candidate/candidate-name';
import type { Candidate } from '@shared/domain/candidate/candidate';
import { foundRanges } from '@shared/domain/candidate/match-name';
import { Icon } from '@ui/icon';
import { formatPhone } from '@ui/i18n/money';
import { MatchedText } from '@ui/matched-text';
import { size } from '@ui/measures';

interface NameCellProps {
  readonly candidate: Candidate;
  /** The words typed in the search field. */
  readonly tokens: readonly string[];
}

const nameLook = { fontWeight: 500 } as const;
const chineseLook = { marginInlineStart: 2 } as const;

const isNumber = (token: string): boolean => /^\d+$/u.test(token);

/** The name with what was searched for marked; the phone beside it when digits were typed. */
export function NameCell({ candidate, tokens }: NameCellProps) {
  const full = fullName(candidate);
  const chinese = chineseNameOf(candidate);
  const letters = tokens.filter((token) => !isNumber(token));
  const digits = tokens.filter(isNumber);
  const phone = Object.values(candidate.phones)
    .map(({ typed, e164 }) => formatPhone(e164 ?? typed))
    .find((text) => digits.some((token) => text.replaceAll(' ', '').includes(token)));
  return (
    <>
      <span style={nameLook}>
        <MatchedText text={full} ranges={foundRanges(full, letters)} />
      </span>
      {/* A space before each part, so that the row is read out as words. */}
      {chinese !== '' && chinese !== full && (
        <>
          {' '}
          <span lang="zh-HK" style={chineseLook}>
            <MatchedText text={chinese} ranges={foundRanges(chinese, letters)} />
          </span>
        </>
      )}
      {phone !== undefined && (
        <Box component="span" sx={{ ml: 1, color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
          <MatchedText text={phone} ranges={foundRanges(phone, digits)} />
        </Box>
      )}
    </>
  );
}

/** The file in which the words typed stand, beside the name of whom they are not found by otherwise. */
export function FileNote({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <Box
      component="span"
      title={text}
      sx={{
        ...{ display: 'flex', alignItems: 'center', gap: 0.5, minWidth: '36%' },
        ...{ typography: 'body2', color: 'text.secondary' },
      }}
    >
      <Icon of={FileText} side={size.iconSmall} />
      <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
        {name}
      </Box>
    </Box>
  );
}
