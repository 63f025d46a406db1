import { useMemo, useState } from 'react';
import type { CandidateDocument } from '@shared/domain/candidate/document';
import { proposeFields, type Proposal } from '@data/documents/propose-fields';
import { useLive, useOffice } from '@data/use-office';
import { useProfile } from '../parts/profile-context';
import { useToday } from '../parts/use-today';
import { useDocumentText, type TextProblem } from './use-document-text';

/** What there is to take; null while the CV is read. */
export interface Proposals {
  readonly proposals: readonly Proposal[] | null;
  readonly problem: TextProblem | null;
}

/** Names of the skills that open roles ask for: words the office already speaks. */
function useKnownSkills(): readonly string[] | undefined {
  return useLive(async (read) => {
    const roles = await read.where('roles', 'stage', 'open');
    return [
      ...new Set(roles.flatMap(({ requirements }) => Object.values(requirements).map(({ name }) => name))),
    ];
  }, []);
}

/** Reads the CV once; what the profile has when the dialog opens is not proposed, what is taken meanwhile stays listed. */
export function useProposals(document: CandidateDocument): Proposals {
  const { ids } = useOffice();
  const { profile } = useProfile();
  const today = useToday();
  const knownSkills = useKnownSkills();
  const [candidate] = useState(profile.candidate);
  const read = useDocumentText(document);
  const proposals = useMemo(
    () =>
      read === null || knownSkills === undefined
        ? null
        : proposeFields(read.text, { candidate, knownSkills, ids, today }),
    [read, knownSkills, candidate, ids, today],
  );
  return { proposals, problem: read?.problem ?? null };
}
