import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { FilePenLine, Handshake, Send, X, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { chineseNameOf, fullName } from '@shared/domain/candidate/candidate-name';
import { nameIn, titleIn } from '@shared/domain/own-name';
import { storedDate, storedInstant } from '@shared/domain/stored-time';
import type { Submission } from '@shared/domain/submission/submission';
import type { ClientPageFacts } from '@data/queries/clients';
import { readSentHere, type SentLine } from '@data/queries/sent-here';
import { useLive } from '@data/use-office';
import { ChineseName } from '@ui/chinese-name';
import { CommandButton } from '@ui/commands/command-button';
import { useFormat } from '@ui/i18n/format';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { StatusChip } from '@ui/status-chip';
import type { Tone } from '@ui/tone';
import { CardRow, list, Nothing, quiet } from './card-rows';
import { useToday } from './use-client-text';

interface SentSectionProps {
  readonly facts: ClientPageFacts;
  readonly onOpenCandidate: (candidateId: string) => void;
}

const linesShown = 6;

const looks: Readonly<Partial<Record<Submission['stage'], { tone: Tone; icon: LucideIcon | undefined }>>> = {
  drafted: { tone: 'neutral', icon: FilePenLine },
  sent: { tone: 'primary', icon: Send },
  'client-interview': { tone: 'client', icon: undefined },
  offered: { tone: 'primary', icon: Handshake },
  placed: { tone: 'success', icon: undefined },
};
const endedLook = { tone: 'neutral', icon: X } as const;

/** The role, when and to whom it went, and whose the candidate is at this client. */
function useLineText({ staffNames }: ClientPageFacts): (line: SentLine) => string {
  const words = useWords('sentHere');
  const format = useFormat();
  const language = useLanguage();
  const wentOut = ({ submission: { sentAt, draftedAt, blind }, sentTo }: SentLine): readonly string[] => {
    if (sentAt === null) return [words('drafted', { when: format.moment(storedInstant(draftedAt)) })];
    const sent = words(blind ? 'blind' : 'sent', { when: format.moment(storedInstant(sentAt)) });
    return [sent, ...(sentTo ? [words('to', { name: nameIn(language, sentTo) })] : [])];
  };
  const owned = ({ introduction }: SentLine): readonly string[] => {
    if (!introduction) return [];
    const date = format.date(storedDate(introduction.expiresOn));
    return introduction.by === 'us'
      ? [words('ours', { date, name: staffNames.get(introduction.staffId) ?? '' })]
      : [words('theirs', { date })];
  };
  return (line) =>
    [
      ...(line.role ? [`${line.role.code} ${titleIn(language, line.role)}`] : []),
      ...wentOut(line),
      ...owned(line),
    ].join(' · ');
}

function StageChip({ submission: { stage, end } }: Pick<SentLine, 'submission'>) {
  const words = useWords('sentHere');
  const domain = useWords('domain');
  const name = domain(`submissionStages.${stage}`);
  return (
    <StatusChip {...(looks[stage] ?? endedLook)} look="plain" wraps>
      {end === null
        ? name
        : words('ended', { stage: name, reason: domain(`rejectionReasons.${end.reason}`) })}
    </StatusChip>
  );
}

/** Everybody this client got from us, with what became of it; what the viewer may not know is not counted. */
export function SentSection({ facts, onOpenCandidate }: SentSectionProps) {
  const words = useWords('sentHere');
  const text = useLineText(facts);
  const today = useToday();
  const [all, setAll] = useState(false);
  const { id } = facts.client;
  const limit = all ? Infinity : linesShown;
  const here = useLive((read) => readSentHere(read, id, { today, limit }), [id, today, limit]);
  return (
    <Section title={words('title')} note={words('note')} count={here?.total} look="card" padded={false}>
      {here?.total === 0 && <Nothing>{words('none')}</Nothing>}
      <Box component="ul" sx={list}>
        {here?.lines.map((line) => (
          <CardRow
            key={line.submission.id}
            aside={
              <Box sx={{ flex: '0 1 auto', maxWidth: '40%' }}>
                <StageChip submission={line.submission} />
              </Box>
            }
          >
            {line.candidate ? (
              <>
                <Link
                  component="button"
                  type="button"
                  underline="hover"
                  sx={{ font: 'inherit', textAlign: 'left', color: 'text.primary' }}
                  onClick={() => {
                    onOpenCandidate(line.submission.candidateId);
                  }}
                >
                  {fullName(line.candidate)}
                </Link>{' '}
                <ChineseName name={chineseNameOf(line.candidate)} quiet />
              </>
            ) : (
              words('somebody')
            )}
            <Box sx={quiet}>{text(line)}</Box>
          </CardRow>
        ))}
      </Box>
      {here && here.lines.length < here.total && (
        <Box sx={{ px: 0.5, py: 0.5, borderTop: '1px solid', borderColor: 'onward.line.hair' }}>
          <CommandButton
            size="small"
            variant="text"
            command={{
              id: 'client.show-all-sent',
              label: words('all', { count: here.total }),
              about: words('title'),
              run: () => {
                setAll(true);
              },
            }}
          />
        </Box>
      )}
    </Section>
  );
}
