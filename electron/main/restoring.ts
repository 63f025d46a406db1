// A copy that a person chooses may come from another computer, with the files it names in the folder beside it. Once it
// has taken over, those files come along; a copy that was only looked at brings nothing. A backup has its documents within
// it: they are laid out before it takes over.
import type { RequestInput, RequestOutput } from '@shared/desktop-api';
import { backupEnding } from './backups/backup-format';
import type { Backups } from './backups/backups';
import type { DocumentKeeper } from './document-keeper';
import type { SafetyCopy } from './safety-copy/safety-copy';
import { filesBeside } from './safety-copy/profile-paths';

/** Taking over from a chosen copy. */
export interface Restoring {
  admit(path: string): Promise<RequestOutput<'openCopyFile'>>;
  install(input: RequestInput<'install'>): Promise<RequestOutput<'install'>>;
  readCopy(input: RequestInput<'readCopy'>): Promise<RequestOutput<'readCopy'>>;
}

/** What restoring joins. */
export interface RestoringParts {
  readonly safety: Pick<SafetyCopy, 'admitCopyFile' | 'install' | 'readCopy'>;
  readonly documents: Pick<DocumentKeeper, 'adopt'>;
  readonly backups: Pick<Backups, 'admit' | 'isOpened' | 'prepareRestore' | 'readPage'>;
}

async function admitBackup(
  backups: RestoringParts['backups'],
  path: string,
): Promise<RequestOutput<'openCopyFile'>> {
  const answer = await backups.admit(path);
  if (answer.ok) {
    const { name, made, bytes, records, databaseId, schema } = answer.backup;
    const facts = { name, made, bytes, records, databaseId, schema };
    return { outcome: 'opened', copy: { ...facts, kind: 'snapshot', proof: 'verified' } };
  }
  switch (answer.reason) {
    case 'locked':
    case 'wrong-passphrase':
      return { outcome: 'locked', name: path };
    case 'cancelled':
      return { outcome: 'cancelled' };
    case 'damaged':
    case 'newer-schema':
      return { outcome: 'refused', reason: answer.reason };
    default:
      return { outcome: 'refused', reason: 'unreadable' };
  }
}

/** Remembers, for this run, which copy was chosen last. */
export function createRestoring({ safety, documents, backups }: RestoringParts): Restoring {
  let chosen: string | null = null;
  return {
    async admit(path) {
      if (path.endsWith(backupEnding)) return admitBackup(backups, path);
      const answer = await safety.admitCopyFile(path);
      if (answer.outcome === 'opened') chosen = path;
      return answer;
    },
    async install(input) {
      const { copy } = input;
      if (copy !== undefined && backups.isOpened(copy)) {
        const refused = await backups.prepareRestore(copy, input.databaseName);
        return refused === null ? safety.install(input) : { ok: false, reason: refused };
      }
      const answer = await safety.install(input);
      if (answer.ok && input.freshJournal === true && chosen !== null) {
        await documents.adopt(filesBeside(chosen));
        chosen = null;
      }
      return answer;
    },
    readCopy: (input) => (backups.isOpened(input.name) ? backups.readPage(input) : safety.readCopy(input)),
  };
}
