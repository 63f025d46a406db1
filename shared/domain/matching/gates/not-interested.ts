import type { Match } from '../match-facts';
import { closed, nobody, type ClosedGate } from './closed-gate';

const companyReason = 'not-interested-company';

/**
 * The candidate's own no. It is theirs alone to take back: a later "open" or "keen" on the same role opens it again,
 * nobody in the office can. A no to the company closes its other roles too.
 */
export function notInterested(match: Match): ClosedGate | null {
  return saidNoToRole(match) ?? saidNoToCompany(match);
}

function saidNoToRole({ candidate, role }: Match): ClosedGate | null {
  const word = candidate.interests.find(({ roleId }) => roleId === role.roleId);
  if (word?.answer !== 'no') return null;
  return closed('not-interested', {
    effect: 'block',
    says: 'said-no',
    values: {
      notedOn: word.notedOn,
      words: word.words,
      ...(word.reason === null ? {} : { reason: word.reason }),
    },
    overridableBy: nobody,
  });
}

function saidNoToCompany({ candidate, role }: Match): ClosedGate | null {
  const laterYes =
    candidate.interests.find(({ roleId, answer }) => roleId === role.roleId && answer !== 'no')?.notedOn ??
    '';
  const word = candidate.interests.find(
    ({ answer, reason, role: about }) =>
      answer === 'no' && reason === 'company' && about?.clientId === role.clientId,
  );
  const end = candidate.submissions.find(
    (one) => one.clientId === role.clientId && one.end?.reason === companyReason,
  )?.end;
  const notedOn = word?.notedOn ?? end?.endedOn;
  if (notedOn === undefined || laterYes >= notedOn) return null;
  return closed('not-interested', {
    effect: 'block',
    says: 'company',
    values: { notedOn, words: word?.words ?? end?.words ?? '' },
    overridableBy: nobody,
    revealsClient: true,
  });
}
