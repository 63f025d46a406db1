import {
  CalendarCheck,
  CircleHelp,
  Clock,
  FileSignature,
  LogOut,
  PartyPopper,
  PencilLine,
  ThumbsDown,
  ThumbsUp,
  type LucideIcon,
} from 'lucide-react';
import type { Verdict } from '@shared/domain/interview/feedback';
import { verdictOf } from '@shared/domain/interview/feedback-standing';
import { nameIn } from '@shared/domain/own-name';
import { storedDate, storedInstant } from '@shared/domain/stored-time';
import { currentOffer } from '@shared/domain/submission/offer-standing';
import type { PipelineCard } from '@data/queries/roles';
import { useFormat } from '@ui/i18n/format';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import type { Tone } from '@ui/tone';

/** What a card says under the name: the one fact that matters at this stage. */
export interface CardLine {
  readonly text: string;
  readonly tone: Tone;
  readonly icon: LucideIcon;
}

const verdictLooks: Readonly<Record<Verdict, Pick<CardLine, 'tone' | 'icon'>>> = {
  on: { tone: 'success', icon: ThumbsUp },
  off: { tone: 'error', icon: ThumbsDown },
  undecided: { tone: 'unknown', icon: CircleHelp },
};

/** The rank of who came second. */
const runnerUpRank = 2;

/** The line of a card, in the language on screen. */
export function useCardLine(): (card: PipelineCard) => CardLine {
  const words = useWords('roles');
  const domain = useWords('domain');
  const offers = useWords('offers');
  const rounds = useWords('rounds');
  const sentText = useSentText();
  const format = useFormat();

  const interviewLine = ({ planned, stage }: NonNullable<PipelineCard['next']>, round: number): CardLine => {
    const moment = `${format.day(storedDate(planned.date))} ${format.minute(planned.startMinute)}`;
    const when = round > 1 ? words('card.round', { round, when: moment }) : moment;
    const open = stage === 'held-slot' || stage === 'awaiting-confirmation';
    return open
      ? { text: words('card.unconfirmed', { when }), tone: 'warning', icon: CircleHelp }
      : { text: when, tone: 'client', icon: CalendarCheck };
  };

  const endedLine = ({ submission }: PipelineCard): CardLine => {
    const { end, stage } = submission;
    const runnerUp = end?.reason === 'preferred-another' && (end.rank ?? runnerUpRank) === runnerUpRank;
    const how = end ? domain(`rejectionReasons.${end.reason}`) : domain(`submissionStages.${stage}`);
    return { text: runnerUp ? words('card.runnerUp') : how, tone: 'neutral', icon: LogOut };
  };

  const heardLine = (verdict: Verdict, round: number): CardLine => ({
    text: rounds('card', { round: rounds('nth', { round }), verdict: rounds(`verdicts.${verdict}`) }),
    ...verdictLooks[verdict],
  });

  const offerLine = (submission: PipelineCard['submission']): CardLine => {
    const offer = currentOffer(submission);
    const terms =
      offer === null || offer.monthly === null
        ? words('card.offered')
        : offers('terms', { amount: format.money(offer.monthly), months: offer.months });
    const answerBy = offer?.answerBy ?? null;
    const state = answerBy === null ? null : offers('answerBy', { date: format.day(storedDate(answerBy)) });
    const text = state === null ? terms : words('card.offer', { terms, state });
    return { text, tone: 'warning', icon: FileSignature };
  };

  return (card) => {
    const { submission, next, round, placement, met } = card;
    const { stage, draftedAt } = submission;
    if (stage === 'drafted') {
      const when = format.moment(storedInstant(draftedAt));
      return { text: words('card.drafted', { when }), tone: 'neutral', icon: PencilLine };
    }
    if (stage === 'placed') {
      const when = placement ? format.date(storedDate(placement.startOn)) : '';
      return { text: words('card.starts', { when }), tone: 'success', icon: PartyPopper };
    }
    if (next) return interviewLine(next, round);
    const verdict = met && verdictOf(met);
    if (stage === 'client-interview' && verdict) return heardLine(verdict, round - 1);
    if (stage === 'offered') return offerLine(submission);
    if (stage === 'sent' || stage === 'client-interview') {
      return { text: sentText(card), tone: 'neutral', icon: Clock };
    }
    return endedLine(card);
  };
}

/** When it went out, how, and to whom as far as that is on file. */
function useSentText(): (card: PipelineCard) => string {
  const words = useWords('roles');
  const sending = useWords('sending');
  const language = useLanguage();
  const format = useFormat();
  return ({ submission: { sentAt, blind }, sentTo }) => {
    const when = sentAt === null ? '' : format.moment(storedInstant(sentAt));
    const sent = words(blind ? 'card.sentBlind' : 'card.sent', { when });
    return sentTo ? sending('sentTo', { sent, name: nameIn(language, sentTo) }) : sent;
  };
}
