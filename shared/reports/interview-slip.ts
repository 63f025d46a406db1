// The slip a candidate takes home or gets by mail: when, where, with whom, what to bring, whom to ring. It leaves the
// office, so it names a confidential client only when the candidate was told, whoever prints it.
import { fullName, shortName, type NameParts } from '../domain/candidate/candidate-name';
import type { Interview } from '../domain/interview/interview';
import { nameIn } from '../domain/own-name';
import { minutesPerDay } from '../time/local-date';
import { marksOf } from '../kernel/marks';
import {
  chinese,
  plain,
  strong,
  type Phrase,
  type ReportBlock,
  type ReportDocument,
} from './report-document';
import { frameReport } from './report-frame';
import type { ReportMaker } from './report-words';

/** What a slip is made of; names as the viewer may see them. */
export interface SlipFacts {
  readonly candidate: NameParts;
  readonly interview: Pick<Interview, 'kind' | 'mode' | 'planned' | 'stage' | 'address' | 'confidential'>;
  /** Null where there is none, and where the viewer may not know it. */
  readonly clientName: string | null;
  readonly contactName: string | null;
  readonly role: { readonly title: string; readonly blindTitle: string; readonly code: string } | null;
  /** The candidate was told the name of a confidential client. */
  readonly disclosed: boolean;
  readonly recruiterName: string;
}

/** True when the candidate may read client, contact and place of the interview. */
export const mayTellClient = ({
  interview,
  disclosed,
}: Pick<SlipFacts, 'interview' | 'disclosed'>): boolean =>
  interview.kind === 'office' || !interview.confidential || disclosed;

const dash = '–';

/** The slip, titled for what it is: nothing of its head tells the client. */
export function interviewSlip(facts: SlipFacts, maker: ReportMaker): ReportDocument {
  const { words, office } = maker;
  const { candidate, interview } = facts;
  const zh = candidate.chineseName.trim();
  const latin = fullName(candidate);
  return frameReport(maker, {
    title: latin,
    titleNote: zh === '' || zh === latin ? null : chinese(zh),
    subtitle: words(`slip.subtitle.${interview.kind}`),
    marking: words('slip.marking'),
    blocks: [
      { kind: 'paragraph', phrases: [plain(words('slip.greeting', { name: shortName(candidate) }))] },
      { kind: 'facts', facts: slipFacts(facts, maker) },
      ...unconfirmed(facts, maker),
      { kind: 'heading', text: words('slip.bring') },
      { kind: 'list', items: broughtThings(facts).map((thing) => [plain(words(`slip.things.${thing}`))]) },
      { kind: 'heading', text: words('slip.ring') },
      {
        kind: 'paragraph',
        phrases: [
          plain(
            words('slip.ringWords', {
              recruiter: facts.recruiterName,
              office: nameIn(maker.language, office),
            }),
          ),
          ...(office.phone === '' ? [] : [plain(' '), strong(maker.format.phone(office.phone))]),
        ],
      },
      { kind: 'paragraph', phrases: [plain(words('slip.notice'))] },
    ],
  });
}

type Fact = { label: string; value: Phrase[] };

function slipFacts(facts: SlipFacts, maker: ReportMaker): Fact[] {
  const { words, format } = maker;
  const { date, startMinute, durationMinutes } = facts.interview.planned;
  const end = (startMinute + durationMinutes) % minutesPerDay;
  return [
    factOf(maker, 'day', format.fullDate(date)),
    factOf(maker, 'time', `${format.minute(startMinute)} ${dash} ${format.minute(end)}`),
    factOf(maker, 'how', words(`interviewModes.${facts.interview.mode}`)),
    ...(facts.interview.kind === 'office' ? officeFacts(facts, maker) : clientFacts(facts, maker)),
  ];
}

const factOf = ({ words }: ReportMaker, key: string, value: string): Fact => ({
  label: words(`slip.${key}`),
  value: [plain(value.trim() === '' ? dash : value)],
});

function officeFacts({ interview, recruiterName }: SlipFacts, maker: ReportMaker): Fact[] {
  const { language, office } = maker;
  const place = [nameIn(language, office), office.address]
    .filter((part) => part !== '')
    .join(marksOf(maker).comma);
  return [
    ...(interview.mode === 'in-person' ? [factOf(maker, 'where', place)] : []),
    factOf(maker, 'meet', recruiterName),
  ];
}

function clientFacts(facts: SlipFacts, maker: ReportMaker): Fact[] {
  const { interview, role, clientName, contactName } = facts;
  const { words } = maker;
  const tells = mayTellClient(facts);
  const hidden = words('slip.toldByUs');
  const masked = words('slip.confidential', { code: role?.code ?? dash });
  const blindTitle = role?.blindTitle ?? '';
  return [
    factOf(maker, 'client', tells ? (clientName ?? dash) : masked),
    factOf(maker, 'role', tells ? (role?.title ?? dash) : blindTitle === '' ? hidden : blindTitle),
    ...(interview.mode === 'in-person' ? [factOf(maker, 'where', tells ? interview.address : hidden)] : []),
    factOf(maker, 'meet', tells ? (contactName ?? dash) : hidden),
  ];
}

function unconfirmed({ interview }: SlipFacts, { words }: ReportMaker): readonly ReportBlock[] {
  const open = interview.stage === 'held-slot' || interview.stage === 'awaiting-confirmation';
  return open ? [{ kind: 'paragraph', phrases: [strong(words('slip.pleaseConfirm'))] }] : [];
}

/** Things to bring or to have at hand, by how and where they meet. */
function broughtThings({ interview }: SlipFacts): readonly string[] {
  if (interview.mode === 'video') return ['quietRoom', 'camera', 'cv'];
  if (interview.mode === 'phone') return ['quietRoom', 'charged', 'cv'];
  return interview.kind === 'office'
    ? ['cvCopy', 'certificates', 'availability']
    : ['cvCopies', 'certificates', 'identity'];
}
