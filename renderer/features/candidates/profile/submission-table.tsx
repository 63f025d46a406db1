import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Submission } from '@shared/domain/submission/submission';
import { isInProcess } from '@shared/domain/submission/submission-lifecycle';
import { nameIn } from '@shared/domain/own-name';
import { storedInstant } from '@shared/domain/stored-time';
import { daysBetween } from '@shared/time/local-date';
import { useFormat } from '@ui/i18n/format';
import { useLanguage } from '@ui/i18n/language';
import { useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { StatusChip } from '@ui/status-chip';
import type { Tone } from '@ui/tone';
import { FilePenLine, Handshake, Send, X, type LucideIcon } from 'lucide-react';
import { PlainTable, type PlainColumn } from '../parts/plain-table';
import { useProfile } from '../parts/profile-context';
import { ClientOf, useRoleTitle } from '../parts/role-name';
import { useReasonText } from '../parts/use-reason-text';
import { useToday } from '../parts/use-today';

const looks: Readonly<Partial<Record<Submission['stage'], { tone: Tone; icon: LucideIcon | undefined }>>> = {
  drafted: { tone: 'neutral', icon: FilePenLine },
  sent: { tone: 'primary', icon: Send },
  'client-interview': { tone: 'client', icon: undefined },
  offered: { tone: 'primary', icon: Handshake },
  placed: { tone: 'success', icon: undefined },
};
const endedLook = { tone: 'neutral', icon: X } as const;

/** Where a submission stands; an ended one with its reason. */
export function SubmissionStageChip({ submission }: { readonly submission: Submission }) {
  const words = useWords('candidates');
  const domain = useWords('domain');
  const reason = useReasonText();
  const { tone, icon } = looks[submission.stage] ?? endedLook;
  const stage = domain(`submissionStages.${submission.stage}`);
  return (
    <StatusChip tone={tone} icon={icon} look="plain">
      {submission.end === null
        ? stage
        : words('submissions.endedBy', { stage, reason: reason(submission.end) })}
    </StatusChip>
  );
}

/** The last thing that happened to a submission. */
const changedAt = ({ end, sentAt, draftedAt }: Submission): string => end?.at ?? sentAt ?? draftedAt;

function SubmissionActs({ submission }: { readonly submission: Submission }) {
  const words = useWords('candidates');
  const { profile, acts } = useProfile();
  const { id, stage, blind } = submission;
  if (!isInProcess(submission) || profile.roles.get(submission.roleId)?.client === null) return null;
  const send = (label: string) => (
    <Button
      size="small"
      onClick={() => {
        acts.open({ kind: 'send', submissionId: id });
      }}
    >
      {label}
    </Button>
  );
  return (
    <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 0.5 }}>
      {stage === 'drafted' && send(words('acts.send'))}
      {stage !== 'drafted' && blind && send(words('acts.sendName'))}
      {(stage === 'sent' || stage === 'client-interview') && (
        <Button
          size="small"
          onClick={() => {
            acts.bookInterview(id);
          }}
        >
          {words('acts.bookClient')}
        </Button>
      )}
      <Button
        size="small"
        onClick={() => {
          acts.reject(id);
        }}
      >
        {words('acts.recordNo')}
      </Button>
    </Box>
  );
}

/** Who at the client got it, as far as that is on file and the viewer may know. */
function SentTo({ submission: { contactId } }: { readonly submission: Submission }) {
  const words = useWords('sentHere');
  const language = useLanguage();
  const receiver = useProfile().profile.receivers.get(contactId ?? '');
  if (!receiver) return null;
  return (
    <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
      {words('to', { name: nameIn(language, receiver) })}
    </Box>
  );
}

/** In pixels: a usual name on one line, whatever length a role’s title has. */
const clientWidth = 110;

/** Submissions of the candidate, newest first; with what can be done now unless it is only an overview. */
export function SubmissionTable({ brief = false }: { readonly brief?: boolean }) {
  const words = useWords('candidates');
  const format = useFormat();
  const title = useRoleTitle();
  const today = useToday();
  const { zone, zoneRules } = useOfficeTime();
  const { profile } = useProfile();
  const since = (row: Submission): number =>
    daysBetween(zoneRules.toLocal(storedInstant(changedAt(row)), zone).date, today);
  const columns: readonly PlainColumn<Submission>[] = [
    { key: 'role', header: words('submissions.role'), render: (row) => title(profile.roles.get(row.roleId)) },
    {
      key: 'client',
      header: words('submissions.client'),
      render: (row) => (
        <Box sx={{ minWidth: clientWidth }}>
          <ClientOf role={profile.roles.get(row.roleId)} />
          <SentTo submission={row} />
        </Box>
      ),
    },
    {
      key: 'stage',
      header: words('submissions.stage'),
      render: (row) => <SubmissionStageChip submission={row} />,
    },
    {
      key: 'changed',
      header: words('submissions.changed'),
      render: (row) => (
        <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
          {format.moment(storedInstant(changedAt(row)))}
        </Box>
      ),
    },
    { key: 'days', header: words('submissions.days'), align: 'right', render: since },
    ...(brief
      ? []
      : [
          {
            key: 'acts',
            header: '',
            name: words('columns.acts'),
            render: (row: Submission) => <SubmissionActs submission={row} />,
          },
        ]),
  ];
  return (
    <PlainTable
      label={words('submissions.title')}
      columns={columns}
      rows={profile.submissions}
      rowKey={({ id }) => id}
    />
  );
}
