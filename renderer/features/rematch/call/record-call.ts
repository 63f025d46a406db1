import type { CommandInput } from '@shared/commands/registry';
import { keptMonths } from '@shared/domain/candidate/consent';
import type { CommandName } from '@shared/domain/staff/permission-table';
import { storedDate } from '@shared/domain/stored-time';
import type { Json } from '@shared/kernel/json';
import { addMonths } from '@shared/time/local-date';
import { isOtherFirst, otherFirstAt, type AskedRole } from './agency-first';
import { answerOf, goesAs, mayGoAs, onFileFor, type CallForm } from './call-form';

/** Runs one command; null when it was refused. */
export type RunCommand = <Name extends CommandName>(
  name: Name,
  input: CommandInput<Name>,
) => Promise<Readonly<Record<string, Json>> | null>;

/** What a call is about. */
export interface CallAbout {
  readonly candidateId: string;
  /** The roles as the call began with them: what is on file for each is read from its gates. */
  readonly asked: readonly AskedRole[];
  /** The submission a new one follows. */
  readonly followsId: string | null;
  readonly today: string;
}

/** Steps that were carried out, with what they answered, so that trying again after a refusal repeats none of them. */
export type DoneSteps = Map<string, Readonly<Record<string, Json>>>;

/**
 * Records a call step by step: the call itself, when they could start, the consent to keep their data, the clients where another agency
 * was first, then for each role interest, consent, disclosure, draft and sending. Answers the submissions to be booked
 * next; null at the first refusal, and what was recorded until then stands.
 */
export async function recordCall(
  form: CallForm,
  about: CallAbout,
  run: RunCommand,
  done: DoneSteps,
): Promise<readonly string[] | null> {
  const { candidateId } = about;
  const once = async <Name extends CommandName>(key: string, name: Name, input: CommandInput<Name>) => {
    const before = done.get(key);
    if (before) return before;
    const result = await run(name, input);
    if (result) done.set(key, result);
    return result;
  };
  const call = { candidateId, contactId: null, interviewId: null, taskId: null, words: form.words.trim() };
  const logged = await once('call', 'call/log', { ...call, channel: form.channel, outcome: 'reached' });
  if (!logged) return null;
  const set = { availableFrom: form.availableFrom };
  if (form.availableFrom !== null && !(await once('start', 'candidate/edit', { candidateId, set })))
    return null;
  if (form.keep && about.asked.some((suggestion) => !onFileFor(suggestion).keep)) {
    const expiresOn = addMonths(storedDate(about.today), keptMonths);
    const kept = { candidateId, kind: 'keep', roleId: null, givenOn: about.today, expiresOn } as const;
    if (!(await once('keep', 'candidate/record-consent', { ...kept, channel: form.channel }))) return null;
  }
  for (const { clientId, on, proof } of otherFirstAt(form.agencies, about.asked)) {
    // A yes without its day is for the command to refuse: nothing that was said is dropped silently.
    const first = { candidateId, clientId, introducedOn: on ?? '', proof };
    if (!(await once(`agency ${clientId}`, 'submission/record-introduction', first))) return null;
  }
  const toBook: string[] = [];
  for (const suggestion of about.asked) {
    const { face } = suggestion;
    const recorded = await recordRole(suggestion, { form, about }, once);
    if (!recorded) return null;
    if (recorded.submissionId !== null && answerOf(form, face).book) toBook.push(recorded.submissionId);
  }
  return toBook;
}

type Once = <Name extends CommandName>(
  key: string,
  name: Name,
  input: CommandInput<Name>,
) => Promise<Readonly<Record<string, Json>> | null>;

async function recordRole(
  suggestion: CallAbout['asked'][number],
  { form, about }: { readonly form: CallForm; readonly about: CallAbout },
  once: Once,
): Promise<{ readonly submissionId: string | null } | null> {
  const { face } = suggestion;
  const { roleId } = face;
  const { candidateId, today, followsId } = about;
  const { channel } = form;
  const given = answerOf(form, face);
  const { answer, reason, words, consent, named, told } = given;
  const pair = { candidateId, roleId };
  if (
    answer !== null &&
    !(await once(`interest ${roleId}`, 'candidate/note-interest', {
      ...pair,
      answer,
      reason,
      words,
      channel,
    }))
  ) {
    return null;
  }
  const kind = named ? ('role' as const) : ('blind' as const);
  const agreed = { ...pair, kind, givenOn: today, expiresOn: null, channel };
  if (consent && !(await once(`consent ${roleId}`, 'candidate/record-consent', agreed))) return null;
  if (told && !(await once(`told ${roleId}`, 'submission/disclose', { ...pair, channel }))) return null;
  const isTheirs = isOtherFirst(form.agencies, suggestion);
  const goes = isTheirs ? null : goesAs(given, mayGoAs(onFileFor(suggestion), form, given));
  if (goes === null) return { submissionId: null };
  const drafted = await once(`draft ${roleId}`, 'submission/draft', { ...pair, followsId });
  if (!drafted) return null;
  const submissionId = String(drafted['submissionId']);
  const sent = await once(`send ${roleId}`, 'submission/send', { submissionId, blind: goes === 'blind' });
  return sent && { submissionId };
}
