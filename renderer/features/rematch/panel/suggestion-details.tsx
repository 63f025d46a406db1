import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { Suggestion } from '@shared/domain/matching/rank';
import type { WhatIf } from '@shared/domain/matching/what-if';
import { storedDate } from '@shared/domain/stored-time';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { BlindBrief } from '../parts/blind-brief';
import { useLead } from '../parts/use-lead';
import { useFactText } from '../parts/use-fact-text';
import type { FactNames } from '../parts/use-value-text';
import { OpenGates } from './open-gates';
import { ScoreLines } from './score-lines';

interface SuggestionDetailsProps {
  readonly suggestion: Suggestion;
  readonly names: FactNames;
  readonly whatIf: WhatIf;
  /** The row after the first one; undefined beside any other. */
  readonly next: Suggestion | undefined;
}

/** Everything behind one suggested role: score lines, gates with their facts, what to ask, the blind brief. */
export function SuggestionDetails({ suggestion, names, whatIf, next }: SuggestionDetailsProps) {
  const lead = useLead();
  const words = useWords('rematch');
  const domain = useWords('domain');
  const format = useFormat();
  const text = useFactText(names);
  const { face, score, gates, toConfirm, window, interest } = suggestion;
  const staff = (id: string): string => names.staffNames.get(id) ?? '';
  const day = (date: string): string => format.date(storedDate(date));
  return (
    <Box>
      {next && (
        <Box sx={{ pl: 3.5, pr: 2, pb: 0.5, fontWeight: 'fontWeightMedium' }}>{lead(suggestion, next)}</Box>
      )}
      <ScoreLines lines={score.lines} names={names} />
      <Box sx={{ display: 'grid', gap: 1, pl: 3.5, pr: 2, pb: 1.5 }}>
        <Facts
          title={words('row.gatesToSettle')}
          facts={gates.failures.map((failure) => [failure.gate, text.gate(failure)] as const)}
        />
        <Facts
          title={words('row.inTheCall')}
          facts={toConfirm.map((item) => {
            const sentence = text.ask(item);
            return [sentence, sentence] as const;
          })}
        />
        {gates.overridden.map(({ gate, byId, reason }) => (
          <Quiet key={gate}>
            {words('row.letPass', { gate: domain(`gates.${gate}`), name: staff(byId), reason })}
          </Quiet>
        ))}
        {window && (
          <Quiet>
            {words('row.window', { name: staff(window.staffId), expiresOn: day(window.expiresOn) })}
          </Quiet>
        )}
        {interest && (
          <Quiet>
            {words('row.interest', {
              notedOn: day(interest.notedOn),
              answer: domain(`interestAnswers.${interest.answer}`),
            })}
          </Quiet>
        )}
        {face.confidential && <BlindBrief face={face} />}
        <OpenGates suggestion={suggestion} names={names} whatIf={whatIf} />
      </Box>
    </Box>
  );
}

function Quiet({ children }: { readonly children: ReactNode }) {
  return <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{children}</Box>;
}

function Facts({
  title,
  facts,
}: {
  readonly title: string;
  readonly facts: readonly (readonly [string, string])[];
}) {
  if (facts.length === 0) return null;
  return (
    <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
      <Box component="span" sx={{ fontWeight: 'fontWeightMedium', color: 'text.primary' }}>
        {title}
      </Box>
      <Box component="ul" sx={{ display: 'inline', m: 0, p: 0, listStyle: 'none' }}>
        {facts.map(([key, sentence]) => (
          <Box component="li" key={key} sx={{ display: 'inline', '&::before': { content: '" · "' } }}>
            {sentence}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
