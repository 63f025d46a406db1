import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { ReportDocument } from '@shared/reports/report-document';
import { useLive, useOffice } from '@data/use-office';
import { CandidateField } from '@features/calendar/candidate-field';
import { PrintOutcome } from '@features/reports/print-outcome';
import { ReportsPage, type ReportChoice } from '@features/reports/reports-page';
import { useLanguage } from '@ui/i18n/language';
import { useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { mayPrint } from '@shared/domain/staff/permission-table';
import type { ReportRequest } from '../reports/build-report';
import { ReportPreview } from '../reports/report-preview';
import { usePrintReport } from '../reports/use-print-report';

function requestOf({ report, candidateId, date }: ReportChoice): ReportRequest | null {
  if (report === 'day-sheet') return { report, date };
  return candidateId === null ? null : { report, candidateId };
}

function useChoice(): readonly [ReportChoice, (part: Partial<ReportChoice>) => void] {
  const { actor, clock } = useOffice();
  const { zone, zoneRules } = useOfficeTime();
  const language = useLanguage();
  const [parameters] = useSearchParams();
  const candidateId = parameters.get('candidate');
  const profileFirst = candidateId !== null && mayPrint(actor.role, 'candidate-profile');
  const [choice, setChoice] = useState<ReportChoice>(() => ({
    report: profileFirst ? 'candidate-profile' : 'day-sheet',
    candidateId,
    date: zoneRules.toLocal(clock.now(), zone).date,
    language,
    openAfter: true,
  }));
  const choose = (part: Partial<ReportChoice>): void => {
    setChoice((before) => ({ ...before, ...part }));
  };
  return [choice, choose];
}

/** The page at `/reports`; `?candidate=` begins with a profile. */
export function ReportsRoute() {
  const words = useWords('reports');
  const [choice, choose] = useChoice();
  const { print, build, outcome, busy, forget } = usePrintReport();
  const [paper, setPaper] = useState<ReportDocument | null>(null);
  const { report, candidateId, date, language } = choice;
  const candidate = useLive(
    async (read) => (candidateId === null ? undefined : read.get('candidates', candidateId)),
    [candidateId],
  );
  useEffect(() => {
    let current = true;
    const request = requestOf({ report, candidateId, date, language, openAfter: false });
    const built = request ? build(request, language) : Promise.resolve(null);
    void built.then((made) => {
      if (current) setPaper(made?.document ?? null);
    });
    return () => {
      current = false;
    };
  }, [build, report, candidateId, date, language]);
  const save = (): void => {
    const request = requestOf(choice);
    if (request) void print(request, { language, openAfter: choice.openAfter });
  };
  return (
    <ReportsPage
      choice={choice}
      onChoose={choose}
      candidateField={
        <CandidateField
          candidate={candidate}
          onChange={(id) => {
            choose({ candidateId: id });
          }}
        />
      }
      preview={paper && <ReportPreview paper={paper} label={words('preview')} />}
      onSave={save}
      busy={busy}
      outcome={<PrintOutcome outcome={outcome} onClose={forget} />}
    />
  );
}
