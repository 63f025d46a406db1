import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { Suggestion } from '@shared/domain/matching/rank';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { BlindBrief } from '../parts/blind-brief';
import { useRoleWords } from '../parts/role-words';
import { useFactText } from '../parts/use-fact-text';
import { useDistrictName, type FactNames } from '../parts/use-value-text';

interface RoleSheetProps {
  readonly suggestion: Suggestion;
  readonly names: FactNames;
  /** The fields for the answers. */
  readonly children: ReactNode;
}

/** One role of the call: what to say of it and what to ask at the left, the answers at the right. */
export function RoleSheet({ suggestion, names, children }: RoleSheetProps) {
  const words = useWords('nextRoles');
  const { both } = useRoleWords();
  const say = useSayings(names);
  const ask = useQuestions(names);
  const { face } = suggestion;
  return (
    <Section title={both(face)} level="h3">
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)', columnGap: 3 }}>
        <Box sx={{ display: 'grid', gap: 1.5, alignContent: 'start' }}>
          {face.confidential ? (
            <BlindBrief face={face} />
          ) : (
            <Lines title={words('sheet.say')} lines={say(suggestion)} />
          )}
          <Lines title={words('sheet.ask')} lines={ask(suggestion)} />
        </Box>
        <Box>{children}</Box>
      </Box>
    </Section>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Box sx={{ typography: 'body2' }}>
      <Box sx={{ fontWeight: 'fontWeightMedium' }}>{title}</Box>
      <Box component="ul" sx={{ m: 0, pl: 2, color: 'text.secondary' }}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </Box>
    </Box>
  );
}

/** What may be said of a role whose client is no secret. */
function useSayings(names: FactNames) {
  const words = useWords('nextRoles');
  const format = useFormat();
  const district = useDistrictName(names.office);
  const text = useFactText(names);
  return ({ face, score }: Suggestion): readonly string[] => {
    const { details } = face;
    if (!details) return [];
    const motivation = score.lines.find(({ part, share }) => part === 'motivation' && share !== null);
    const band = format.band(details.salaryFrom ?? undefined, details.salaryTo ?? undefined);
    return [
      ...(band === '' ? [] : [words('sheet.band', { band })]),
      ...(details.district === null ? [] : [words('sheet.place', { place: district(details.district) })]),
      ...(details.team === '' ? [] : [words('sheet.team', { team: details.team })]),
      ...(motivation ? [words('sheet.moves', { what: text.evidence(motivation) })] : []),
    ];
  };
}

/** Gates to settle, then facts that are unknown or old. */
function useQuestions(names: FactNames) {
  const text = useFactText(names);
  return ({ gates, toConfirm }: Suggestion): readonly string[] => [
    ...gates.failures.filter(({ gate }) => gate !== 'confidential').map((failure) => text.gate(failure)),
    ...toConfirm.map((item) => text.ask(item)),
  ];
}
