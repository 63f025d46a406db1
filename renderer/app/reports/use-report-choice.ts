import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { periodOf } from '@shared/domain/figures/period';
import { nameIn } from '@shared/domain/own-name';
import { mayPrint, reportPermissions, type ReportName } from '@shared/domain/staff/permission-table';
import { isLocalDate, type LocalDate } from '@shared/time/local-date';
import {
  clientsForPaper,
  interviewsForPaper,
  recruitersForPaper,
  rolesForPaper,
} from '@data/queries/report-choices';
import { useLive, useOffice } from '@data/use-office';
import type { ReportChoice } from '@features/reports/report-choice';
import { reportFields } from '@features/reports/report-fields';
import type { OfferedChoices } from '@features/reports/report-options';
import { useLanguage } from '@ui/i18n/language';
import { useFormat } from '@ui/i18n/format';
import { useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';

const isReport = (name: string | null): name is ReportName => name !== null && name in reportPermissions;

/** What is chosen; the address may begin it with `?report=`, `candidate=`, `interview=`, `role=`, `staff=`, `client=`, `date=`, `from=` and `to=`. */
export function useReportChoice(): readonly [ReportChoice, (part: Partial<ReportChoice>) => void] {
  const { actor, clock } = useOffice();
  const { zone, zoneRules } = useOfficeTime();
  const language = useLanguage();
  const [parameters] = useSearchParams();
  const [choice, setChoice] = useState<ReportChoice>(() => {
    const asked = parameters.get('report');
    const candidateId = parameters.get('candidate');
    const today = zoneRules.toLocal(clock.now(), zone).date;
    const quarter = periodOf('quarter', today);
    const dayOf = (part: string, otherwise: LocalDate): LocalDate => {
      const day = parameters.get(part) ?? '';
      return isLocalDate(day) ? day : otherwise;
    };
    const named = isReport(asked) ? asked : candidateId === null ? 'day-sheet' : 'candidate-profile';
    const report = mayPrint(actor.role, named) ? named : 'day-sheet';
    return {
      report,
      candidateId,
      interviewId: parameters.get('interview'),
      roleId: parameters.get('role'),
      staffId: parameters.get('staff') ?? (reportFields[report].includes('recruiter') ? actor.staffId : null),
      clientId: parameters.get('client'),
      ...{ from: dayOf('from', quarter.from), to: dayOf('to', quarter.to) },
      ...{ employers: false, pay: true, named: false, decisions: {}, leftOut: {} },
      date: dayOf('date', today),
      language,
      openAfter: true,
    };
  });
  const choose = (part: Partial<ReportChoice>): void => {
    setChoice((before) => ({ ...before, ...part }));
  };
  return [choice, choose];
}

/**
 * Lists for the options. When an interview is asked for and none is chosen, the nearest is; when the address names one
 * alone, its candidate is found.
 */
export function useOfferedChoices(
  choice: ReportChoice,
  choose: (part: Partial<ReportChoice>) => void,
): OfferedChoices {
  const { clock } = useOffice();
  const format = useFormat();
  const words = useWords('domain');
  const language = useLanguage();
  const { candidateId, interviewId } = choice;
  const asksInterview = reportFields[choice.report].includes('interview');
  const answer = useLive(
    async (read) =>
      candidateId !== null && asksInterview ? interviewsForPaper(read, candidateId, clock.now()) : undefined,
    [candidateId, asksInterview, clock],
  );
  // Never those of the candidate chosen before.
  const found = answer?.filter((interview) => interview.candidateId === candidateId);
  const whose = useLive(
    async (read) =>
      candidateId === null && interviewId !== null && asksInterview
        ? (await read.get('interviews', interviewId))?.candidateId
        : undefined,
    [candidateId, interviewId, asksInterview],
  );
  useEffect(() => {
    if (whose !== undefined && candidateId === null) choose({ candidateId: whose });
  });
  const nearest = found?.find(({ id }) => id === interviewId) ?? found?.[0];
  useEffect(() => {
    if (nearest && nearest.id !== interviewId) choose({ interviewId: nearest.id });
  });
  const asksRole = reportFields[choice.report].includes('role');
  const roles = useLive(async (read) => (asksRole ? rolesForPaper(read) : undefined), [asksRole]);
  const asksClient = reportFields[choice.report].includes('client');
  const clients = useLive(async (read) => (asksClient ? clientsForPaper(read) : undefined), [asksClient]);
  const recruiters = useLive((read) => recruitersForPaper(read), []);
  return {
    recruiters: (recruiters ?? []).map(({ id, name }) => ({ value: id, label: name })),
    clients: (clients ?? []).map((client) => ({ value: client.id, label: nameIn(language, client) })),
    roles: (roles ?? []).map(({ id, code, title }) => ({ value: id, label: `${code} · ${title}` })),
    interviews: (found ?? []).map(({ id, planned, kind }) => ({
      value: id,
      label: `${format.date(planned.date)} ${format.minute(planned.startMinute)} · ${words(`interviewKinds.${kind}`)}`,
    })),
  };
}
