import type { z } from 'zod';
import type { CommandInput } from '@shared/commands/registry';
import { client as clientDecoder, type Client } from '@shared/domain/client/client';
import { emptyClient } from '@shared/domain/client/empty-client';
import { shortText } from '@shared/domain/record';

/** Notice is stored in minutes and typed in hours. */
export const minutesPerHour = 60;

/** What is typed for a client; kept as a draft, so the name may still be missing. */
export const clientForm = clientDecoder.omit({ id: true, deletedAt: true }).extend({ name: shortText });
/** See {@link clientForm}. */
export type ClientForm = z.infer<typeof clientForm>;

/** The form of a client that exists, or of a new one of which only the name is known. */
export function formOfClient(
  client: Client | null,
  known: { readonly name: string; readonly ownerId: string },
): ClientForm {
  if (!client) return emptyClient(known);
  const { id: _id, deletedAt: _deletedAt, ...fields } = client;
  return fields;
}

/** What the form is handed over as. */
export const inputOfForm = (form: ClientForm, clientId: string | null): CommandInput<'client/save'> => ({
  ...form,
  clientId,
  name: form.name.trim(),
  nameZh: form.nameZh.trim(),
  group: form.group.trim(),
});

/** What each part of the dialog is given. */
export interface ClientFormPart {
  readonly form: ClientForm;
  readonly change: (patch: Partial<ClientForm>) => void;
}
