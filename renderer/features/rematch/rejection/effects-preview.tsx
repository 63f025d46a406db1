import Box from '@mui/material/Box';
import { Fragment } from 'react';
import { addMonths } from '@shared/time/local-date';
import { rejectionEffects } from '@shared/domain/submission/rejection-effects';
import type { RejectionCase } from '@data/matching/rejection-case';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { StatusChip } from '@ui/status-chip';
import { useToday } from '../parts/use-today';
import { requirementOf, type RejectionForm } from './rejection-form';
import { useEffectLines, type EffectLine } from './use-effect-lines';
import { useOutlookLines } from './use-outlook-lines';

interface EffectsPreviewProps {
  readonly found: RejectionCase;
  readonly form: RejectionForm;
}

/** What recording this no will do, by the same rules that will do it. */
export function EffectsPreview({ found, form }: EffectsPreviewProps) {
  const words = useWords('rematch');
  const nextWords = useWords('nextRoles');
  const today = useToday();
  const linesOf = useEffectLines(found);
  const nextRoles = useOutlookLines(found, form);
  if (form.reason === null) {
    return <Box sx={{ color: 'text.secondary' }}>{words('rejection.nothingYet')}</Box>;
  }
  const effects = rejectionEffects({
    by: form.by,
    reason: form.reason,
    words: form.words,
    requirement: requirementOf(form),
    role: found.role,
    wasSent: found.submission.sentAt !== null,
    today,
    wakeOn: form.wakeOn ?? addMonths(today, found.office.policy.parkedMonths),
    earlierClientRejections: found.earlierClientRejections,
  });
  const { changes, sameStep } = linesOf(effects, form);
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Lines title={words('rejection.changes')} lines={changes} />
      {nextRoles.length > 0 && <Lines title={nextWords('outlook.title')} lines={nextRoles} />}
      <Lines title={words('rejection.sameStep')} lines={sameStep} />
    </Box>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly EffectLine[] }) {
  return (
    <Section title={title} level="h3">
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: '92px minmax(0, 1fr)',
          '& > *': { m: 0, py: 0.75, borderBottom: '1px solid', borderColor: 'onward.line.hair' },
          '& > dt': { color: 'text.secondary' },
        }}
      >
        {lines.map((line) => (
          <Fragment key={`${line.label} ${line.sentence}`}>
            <dt>{line.label}</dt>
            <dd>
              <EffectSentence line={line} />
            </dd>
          </Fragment>
        ))}
      </Box>
    </Section>
  );
}

function EffectSentence({ line }: { readonly line: EffectLine }) {
  return (
    <Box
      sx={{
        '& > span': { whiteSpace: 'normal', alignItems: 'flex-start' },
        '& > span > span': { whiteSpace: 'normal' },
      }}
    >
      <StatusChip tone={line.tone} icon={line.icon} look="plain">
        {line.sentence}
      </StatusChip>
    </Box>
  );
}
