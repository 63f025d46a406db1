import type { Client } from '@shared/domain/client/client';
import type { Contact } from '@shared/domain/client/contact';
import type { ViewReader } from '../view-reader';

/** Where somebody of our book sits as a client's contact now, as far as the viewer may know the client. */
export async function readContactPosts(
  read: ViewReader,
  candidateId: string,
): Promise<readonly { readonly contact: Contact; readonly client: Client }[]> {
  const own = (await read.where('contacts', 'candidateId', candidateId)).filter(({ active }) => active);
  const clients = new Map(
    (
      await read.many(
        'clients',
        own.map(({ clientId }) => clientId),
      )
    ).map((client) => [client.id, client]),
  );
  return own.flatMap((contact) => {
    const client = clients.get(contact.clientId);
    return client ? [{ contact, client }] : [];
  });
}
