import { useMemo } from 'react';
import { clashFactsOf } from '@shared/commands/interview/interview-time';
import type { OfficeFacts } from '@shared/commands/office-facts';
import { clashesGained, type TouchedInterview } from '@shared/domain/interview/clashes-gained';
import type { Interview } from '@shared/domain/interview/interview';
import { readBookedAhead, type BookedAhead } from '@data/queries/booked-ahead';
import { useLive, useOffice } from '@data/use-office';

/** Booked interviews that would get a warning, with the names to show. */
export interface Touched {
  readonly interviews: readonly TouchedInterview<Interview>[];
  readonly nameOf: (interview: Interview) => string;
}

/** What the office's facts would do to booked interviews; undefined while they are read, or when nothing is changed. */
export function useTouched(office: OfficeFacts, changed: OfficeFacts | null): Touched | undefined {
  const { clock, zoneRules } = useOffice();
  const booked = useLive((read) => readBookedAhead(read, clock.now()), [clock]);
  return useMemo(() => {
    if (!booked || !changed) return undefined;
    const factsFor = (facts: OfficeFacts) => {
      const shared = clashFactsOf(facts, undefined, zoneRules);
      return (interview: Interview) => ({ ...shared, clientHours: hoursOfClient(booked, interview) });
    };
    return {
      interviews: clashesGained(booked.interviews, factsFor(office), factsFor(changed)),
      nameOf: ({ candidateId }) => booked.names.get(candidateId) ?? '',
    };
  }, [booked, office, changed, zoneRules]);
}

const hoursOfClient = ({ clientHours }: BookedAhead, { clientId }: Interview) =>
  (clientId === null ? undefined : clientHours.get(clientId)) ?? null;
