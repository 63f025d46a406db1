import Button from '@mui/material/Button';
import type { BackupState } from '@shared/backup-requests';
import { fullName } from '@shared/domain/candidate/candidate-name';
import {
  answerDueOn,
  daysLeft,
  refusalKeptUntil,
  type AccessRequest,
} from '@shared/domain/privacy/access-request';
import { storedDate, storedInstant } from '@shared/domain/stored-time';
import type { LocalDate } from '@shared/time/local-date';
import { backupsHolding } from '@data/erasure/backups-holding';
import type { ErasureLine, RequestLine } from '@data/queries/privacy-lists';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { StatusChip } from '@ui/status-chip';
import type { Column } from '@ui/table-model';
import { PersonCell } from './due-columns';

/** Fewer days than these are drawn as a warning. */
const soonDays = 10;

/** How a request stands: what is left of the days, or how it was closed. */
function RequestState({ request, today }: { readonly request: AccessRequest; readonly today: LocalDate }) {
  const words = useWords('privacy');
  const format = useFormat();
  if (request.state !== 'open') {
    const date = request.closedOn === null ? '' : format.date(storedDate(request.closedOn));
    return (
      <StatusChip tone={request.state === 'answered' ? 'success' : 'neutral'} look="plain">
        {words(`requests.${request.state}`, { date })}
      </StatusChip>
    );
  }
  const days = daysLeft(request, today);
  const tone = days < 0 ? 'error' : days < soonDays ? 'warning' : 'neutral';
  return (
    <StatusChip tone={tone} look="plain">
      {days < 0 ? words('requests.late', { count: -days }) : words('due.left', { count: days })}
    </StatusChip>
  );
}

interface RequestActs {
  readonly today: LocalDate;
  readonly onOpen: (candidateId: string) => void;
  readonly onClose: (line: RequestLine) => void;
}

/** The columns of requests for one's own data. */
export function useRequestColumns({ today, onOpen, onClose }: RequestActs): readonly Column<RequestLine>[] {
  const words = useWords('privacy');
  const domain = useWords('domain');
  const format = useFormat();
  const groundOf = ({ refusal, words: said }: AccessRequest): string =>
    refusal === null
      ? said
      : words('erasures.why', { reason: words(`request.grounds.${refusal}`), words: said });
  return [
    {
      key: 'person',
      header: words('columns.person'),
      width: 'minmax(150px, 1fr)',
      render: ({ candidate }) =>
        candidate ? <PersonCell candidate={candidate} onOpen={onOpen} /> : words('requests.erased'),
    },
    {
      key: 'received',
      header: words('columns.received'),
      width: '150px',
      render: ({ request }) =>
        `${format.date(storedDate(request.receivedOn))} · ${domain(`channels.${request.channel}`)}`,
    },
    {
      key: 'due',
      header: words('columns.answerBy'),
      width: '160px',
      render: ({ request }) =>
        request.state === 'refused' && request.closedOn !== null
          ? words('requests.logUntil', { date: format.date(refusalKeptUntil(request.closedOn)) })
          : format.date(answerDueOn(request)),
    },
    {
      key: 'state',
      header: words('columns.state'),
      width: '156px',
      render: ({ request }) => <RequestState request={request} today={today} />,
    },
    {
      key: 'words',
      header: words('columns.words'),
      width: 'minmax(120px, 1.6fr)',
      render: ({ request }) => groundOf(request),
    },
    {
      key: 'acts',
      header: '',
      name: words('columns.acts'),
      width: '110px',
      align: 'right',
      render: (line) =>
        line.request.state === 'open' && (
          <Button
            size="small"
            aria-label={words('requests.closeName', {
              name: line.candidate ? fullName(line.candidate) : '',
            })}
            onClick={() => {
              onClose(line);
            }}
          >
            {words('requests.close')}
          </Button>
        ),
    },
  ];
}

/** The columns of what was erased: facts without anybody. */
export function useErasureColumns(
  backups: Pick<BackupState, 'places'> | undefined,
): readonly Column<ErasureLine>[] {
  const words = useWords('privacy');
  const format = useFormat();
  const holdingText = (at: string): string => {
    if (!backups) return '';
    const { backups: older, goneOn } = backupsHolding(backups, at);
    if (older.length === 0) return words('erasures.holdingNone');
    return goneOn === null
      ? words('erasures.holding', { count: older.length })
      : words('erasures.holdingUntil', {
          ...{ count: older.length, date: format.date(storedDate(goneOn)) },
        });
  };
  return [
    {
      key: 'at',
      header: words('columns.erasedAt'),
      width: '170px',
      render: ({ erasure }) => format.moment(storedInstant(erasure.at)),
    },
    { key: 'by', header: words('columns.by'), width: '150px', render: ({ by }) => by },
    {
      key: 'reason',
      header: words('columns.reason'),
      width: 'minmax(180px, 1fr)',
      render: ({ erasure }) =>
        erasure.words === ''
          ? words('erasures.refusals')
          : words('erasures.why', { reason: words(`reasons.${erasure.reason}`), words: erasure.words }),
    },
    {
      key: 'holding',
      header: words('columns.holding'),
      width: '190px',
      render: ({ erasure }) => holdingText(erasure.at),
    },
    {
      key: 'rows',
      header: words('columns.rows'),
      width: '110px',
      align: 'right',
      render: ({ erasure }) =>
        format.count(Object.values(erasure.counts).reduce((sum, count) => sum + count, 0)),
    },
  ];
}
