import { useEffect, useMemo, useState } from 'react';
import type { CandidateDocument } from '@shared/domain/candidate/document';
import { proposeFields, type Proposal } from '@data/documents/propose-fields';
import { readDocument } from '@data/documents/read-document';
import { useLive, useOffice, type OfficeAtWork } from '@data/use-office';
import { useProfile } from '../parts/profile-context';
import { useToday } from '../parts/use-today';

/** Why a kept CV gives no text: its bytes are gone or no longer whole. */
export type ProposalsProblem = 'missing' | 'damaged' | 'unreadable';

/** What there is to take; null while the CV is read. */
export interface Proposals {
  readonly proposals: readonly Proposal[] | null;
  readonly problem: ProposalsProblem | null;
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

type Text = { readonly text: string; readonly problem: ProposalsProblem | null };

async function readText(desktop: OfficeAtWork['desktop'], sha256: string): Promise<Text> {
  const kept = await desktop.readDocument({ sha256 });
  if (!kept.ok) return { text: '', problem: kept.reason };
  const document = await readDocument(kept.bytes);
  return document.ok ? { text: document.value.text, problem: null } : { text: '', problem: 'damaged' };
}

/** Reads the CV once; what the profile has when the dialog opens is not proposed, what is taken meanwhile stays listed. */
export function useProposals({ sha256 }: CandidateDocument): Proposals {
  const { desktop, ids } = useOffice();
  const { profile } = useProfile();
  const today = useToday();
  const knownSkills = useKnownSkills();
  const [candidate] = useState(profile.candidate);
  const [read, setRead] = useState<Text | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void readText(desktop, sha256).then((answer) => {
      if (isCurrent) setRead(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [desktop, sha256]);
  const proposals = useMemo(
    () =>
      read === null || knownSkills === undefined
        ? null
        : proposeFields(read.text, { candidate, knownSkills, ids, today }),
    [read, knownSkills, candidate, ids, today],
  );
  return { proposals, problem: read?.problem ?? null };
}
