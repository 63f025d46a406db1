import type { z } from 'zod';
import type { CommandInput } from '@shared/commands/registry';
import { client as clientDecoder, type Client } from '@shared/domain/client/client';
import { emptyClient } from '@shared/domain/client/empty-client';
import { shortText } from '@shared/domain/record';
import { hoursOfWeek, typedWeek, weekOf } from '@shared/time/typed-week';

/** Notice is stored in minutes and typed in hours. */
export const minutesPerHour = 60;

/** What is typed for a client; kept as a draft, so the name may still be missing and the hours not yet follow each other. */
export const clientForm = clientDecoder
  .omit({ id: true, deletedAt: true, interviewHours: true })
  .extend({ name: shortText, week: typedWeek.nullable() });
/** See {@link clientForm}. */
export type ClientForm = z.infer<typeof clientForm>;

/** The form of a client that exists, or of a new one of which only the name is known. */
export function formOfClient(
  client: Client | null,
  known: { readonly name: string; readonly ownerId: string },
): ClientForm {
  const { interviewHours, ...fields } = client ?? emptyClient(known);
  return { ...withoutId(fields), week: interviewHours && weekOf(interviewHours) };
}

const withoutId = <Fields extends object>(fields: Fields & { id?: string; deletedAt?: unknown }) => {
  const { id: _id, deletedAt: _deletedAt, ...rest } = fields;
  return rest;
};

/** True while the hours typed are no week that a client could receive in. */
export const hasUnreadableHours = ({ week }: Pick<ClientForm, 'week'>): boolean =>
  week !== null && hoursOfWeek(week) === null;

/** True while the client is off limits and nothing says why: a gate prints the reason. */
export const hasNoReason = ({ offLimits }: Pick<ClientForm, 'offLimits'>): boolean =>
  offLimits !== null && offLimits.reason.trim() === '';

/** What the form is handed over as. */
export const inputOfForm = (
  { week, ...form }: ClientForm,
  clientId: string | null,
): CommandInput<'client/save'> => ({
  ...form,
  interviewHours: week && hoursOfWeek(week),
  clientId,
  name: form.name.trim(),
  nameZh: form.nameZh.trim(),
  group: form.group.trim(),
  sites: Object.fromEntries(
    Object.entries(form.sites).filter(([, { name, address }]) => (name + address).trim() !== ''),
  ),
});

/** What each part of the dialog is given. */
export interface ClientFormPart {
  readonly form: ClientForm;
  readonly change: (patch: Partial<ClientForm>) => void;
}
