// A copy that a person chooses may come from another computer, with the files it names in the folder beside it. Once it
// has taken over, those files come along; a copy that was only looked at brings nothing.
import type { RequestInput, RequestOutput } from '@shared/desktop-api';
import type { DocumentKeeper } from './document-keeper';
import type { SafetyCopy } from './safety-copy/safety-copy';
import { filesBeside } from './safety-copy/profile-paths';

/** Taking over from a chosen copy. */
export interface Restoring {
  admit(path: string): Promise<RequestOutput<'openCopyFile'>>;
  install(input: RequestInput<'install'>): Promise<RequestOutput<'install'>>;
}

/** Remembers, for this run, which copy was chosen last. */
export function createRestoring(
  safety: Pick<SafetyCopy, 'admitCopyFile' | 'install'>,
  documents: Pick<DocumentKeeper, 'adopt'>,
): Restoring {
  let chosen: string | null = null;
  return {
    async admit(path) {
      const answer = await safety.admitCopyFile(path);
      if (answer.outcome === 'opened') chosen = path;
      return answer;
    },
    async install(input) {
      const answer = await safety.install(input);
      if (answer.ok && input.freshJournal === true && chosen !== null) {
        await documents.adopt(filesBeside(chosen));
        chosen = null;
      }
      return answer;
    },
  };
}
