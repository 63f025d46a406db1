import type { CommandInput } from '@shared/commands/registry';
import type { RoleFace } from '@shared/domain/matching/role-face';
import type { CommandName } from '@shared/domain/staff/permission-table';
import type { Json } from '@shared/kernel/json';
import { answerOf, type CallForm } from './call-form';

/** Runs one command; null when it was refused. */
export type RunCommand = <Name extends CommandName>(
  name: Name,
  input: CommandInput<Name>,
) => Promise<Readonly<Record<string, Json>> | null>;

/** What a call is about. */
export interface CallAbout {
  readonly candidateId: string;
  readonly faces: readonly RoleFace[];
  /** The submission a new one follows. */
  readonly followsId: string | null;
  readonly today: string;
}

/** Steps that were carried out, with what they answered, so that trying again after a refusal repeats none of them. */
export type DoneSteps = Map<string, Readonly<Record<string, Json>>>;

/**
 * Records a call step by step: the call itself, when they could start, then for each role interest, consent, disclosure,
 * draft and sending. Answers the submissions to be booked next; null at the first refusal, and what was recorded until
 * then stands.
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
  const toBook: string[] = [];
  for (const face of about.faces) {
    const recorded = await recordRole(face, { form, about }, once);
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
  face: RoleFace,
  { form, about }: { readonly form: CallForm; readonly about: CallAbout },
  once: Once,
): Promise<{ readonly submissionId: string | null } | null> {
  const { roleId } = face;
  const { candidateId, today, followsId } = about;
  const { channel } = form;
  const { answer, reason, words, consent, named, told, forward, blind } = answerOf(form, face);
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
  const given = { ...pair, kind, givenOn: today, expiresOn: null, channel };
  if (consent && !(await once(`consent ${roleId}`, 'candidate/record-consent', given))) return null;
  if (told && !(await once(`told ${roleId}`, 'submission/disclose', { ...pair, channel }))) return null;
  if (!forward || answer === 'no') return { submissionId: null };
  const drafted = await once(`draft ${roleId}`, 'submission/draft', { ...pair, followsId });
  if (!drafted) return null;
  const submissionId = String(drafted['submissionId']);
  const sent = await once(`send ${roleId}`, 'submission/send', { submissionId, blind });
  return sent && { submissionId };
}
