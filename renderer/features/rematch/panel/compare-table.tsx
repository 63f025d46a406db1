import Box from '@mui/material/Box';
import { useState, type ReactNode } from 'react';
import type { ScorePart } from '@shared/domain/office/policy';
import type { Suggestion } from '@shared/domain/matching/rank';
import type { ScoreLine } from '@shared/domain/matching/score';
import { ChoiceButtons } from '@ui/choice-group';
import { useWords } from '@ui/i18n/words';
import { stroke } from '@ui/measures';
import { ClientOfRole, useRoleWords } from '../parts/role-words';
import { useFactText } from '../parts/use-fact-text';
import type { FactNames } from '../parts/use-value-text';
import { GateChips } from './gate-chips';
import { PartPoints } from './score-lines';

interface CompareTableProps {
  readonly suggestions: readonly Suggestion[];
  readonly names: FactNames;
}

interface Line {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly ReactNode[];
  /** What is compared when only differing lines are asked for. */
  readonly texts: readonly string[];
}

const lineOf = (suggestion: Suggestion, part: ScorePart): ScoreLine | undefined =>
  suggestion.score.lines.find((line) => line.part === part);

function useLines({ suggestions, names }: CompareTableProps): readonly Line[] {
  const words = useWords('rematch');
  const domain = useWords('domain');
  const text = useFactText(names);
  const parts = suggestions[0]?.score.lines.map(({ part }) => part) ?? [];
  const partLines = parts.map((part): Line => {
    const lines = suggestions.map((suggestion) => lineOf(suggestion, part));
    const most = Math.max(...lines.map((line) => line?.points ?? 0));
    const differs = lines.some((line) => line?.points !== most);
    return {
      key: part,
      label: domain(`scoreParts.${part}`),
      cells: lines.map(
        (line) =>
          line && (
            <PartCell
              key={part}
              line={line}
              evidence={text.evidence(line)}
              leads={differs && line.points === most}
            />
          ),
      ),
      texts: lines.map((line) => (line ? `${line.points} ${text.evidence(line)}` : '')),
    };
  });
  const gates = suggestions.map(({ gates: { failures } }) => failures.map((failure) => text.gate(failure)));
  const asks = suggestions.map(({ toConfirm }) => toConfirm.map((item) => text.ask(item)));
  const sentences = (all: readonly string[], none: string): ReactNode =>
    all.length === 0 ? none : all.join(' · ');
  return [
    ...partLines,
    {
      key: 'gates',
      label: words('compare.gates'),
      cells: gates.map((all) => sentences(all, words('compare.allPass'))),
      texts: gates.map((all) => all.join()),
    },
    {
      key: 'confirm',
      label: words('compare.toConfirm'),
      cells: asks.map((all) => sentences(all, words('compare.nothing'))),
      texts: asks.map((all) => all.join()),
    },
  ];
}

interface PartCellProps {
  readonly line: ScoreLine;
  readonly evidence: string;
  /** True where the roles differ in this part and none has more. */
  readonly leads: boolean;
}

function PartCell({ line, evidence, leads }: PartCellProps) {
  return (
    <Box sx={leads ? { fontWeight: 'fontWeightBold' } : undefined}>
      <PartPoints line={line} />
      <Box
        sx={{
          typography: 'body2',
          fontWeight: 'inherit',
          color: leads ? 'text.primary' : 'text.secondary',
        }}
      >
        {evidence}
      </Box>
    </Box>
  );
}

const cell = {
  textAlign: 'left',
  verticalAlign: 'top',
  fontWeight: 400,
  p: 1,
  borderBottom: '1px solid',
  borderColor: 'onward.line.hair',
} as const;

/** Two or three suggested roles side by side, fact by fact. */
export function CompareTable(props: CompareTableProps) {
  const { suggestions } = props;
  const words = useWords('rematch');
  const lines = useLines(props);
  const [which, setWhich] = useState<'all' | 'differing'>('all');
  const differing = lines.filter(({ texts }) => new Set(texts).size > 1);
  const shown = which === 'all' ? lines : differing;
  return (
    <Box>
      <Box sx={{ px: 2, py: 1 }}>
        <ChoiceButtons
          name={words('compare.label')}
          size="small"
          value={which}
          onChange={setWhich}
          choices={[
            { value: 'all', label: words('compare.all') },
            { value: 'differing', label: `${words('compare.differing')} · ${differing.length}` },
          ]}
        />
      </Box>
      <Box
        component="table"
        aria-label={words('compare.label')}
        sx={{ width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' }}
      >
        <CompareHead suggestions={suggestions} />
        <tbody>
          {shown.map(({ key, label, cells }) => (
            <tr key={key}>
              <Box component="th" scope="row" sx={{ ...cell, color: 'text.secondary' }}>
                {label}
              </Box>
              {cells.map((content, place) => (
                <Box component="td" key={suggestions[place]?.face.roleId ?? place} sx={cell}>
                  {content}
                </Box>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

const labelWidth = 120;

function CompareHead({ suggestions }: Pick<CompareTableProps, 'suggestions'>) {
  const words = useWords('rematch');
  const { title } = useRoleWords();
  return (
    <thead>
      <tr>
        <Box
          component="th"
          scope="col"
          sx={{ ...cell, width: labelWidth, typography: 'caption', verticalAlign: 'bottom' }}
        >
          {words('compare.what')}
        </Box>
        {suggestions.map((suggestion) => (
          <Box
            component="th"
            scope="col"
            key={suggestion.face.roleId}
            sx={{
              ...cell,
              bgcolor: 'onward.primary.tint',
              boxShadow: (theme) =>
                `inset 0 ${stroke.selectedBar}px 0 ${theme.vars.palette.onward.primary.main}`,
            }}
          >
            <Box sx={{ typography: 'h1', fontVariantNumeric: 'tabular-nums' }}>{suggestion.score.score}</Box>
            <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
              {words('row.facts', { known: suggestion.score.known, total: suggestion.score.lines.length })}
            </Box>
            <Box sx={{ fontWeight: 'fontWeightBold' }}>{title(suggestion.face)}</Box>
            <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
              <ClientOfRole face={suggestion.face} />
            </Box>
            <GateChips suggestion={suggestion} />
          </Box>
        ))}
      </tr>
    </thead>
  );
}
