import { useEffect, useMemo, useState } from 'react';
import { useLive } from '@data/use-office';
import { CandidateField } from '@features/calendar/candidate-field';
import { PrintOutcome } from '@features/reports/print-outcome';
import { ReportsPage } from '@features/reports/reports-page';
import { useWords } from '@ui/i18n/words';
import type { BuiltReport } from '../reports/report-source';
import { ReportPreview } from '../reports/report-preview';
import { requestOf } from '../reports/request-of';
import { useOfferedChoices, useReportChoice } from '../reports/use-report-choice';
import { usePrintReport } from '../reports/use-print-report';

/** The page at `/reports`; see `useReportChoice` for what its address may say. */
export function ReportsRoute() {
  const words = useWords('reports');
  const [choice, choose] = useReportChoice();
  const offered = useOfferedChoices(choice, choose);
  const { print, build, outcome, busy, forget } = usePrintReport();
  const [built, setBuilt] = useState<BuiltReport | null>(null);
  const { candidateId, language } = choice;
  const request = useMemo(() => requestOf(choice), [choice]);
  const candidate = useLive(
    async (read) => (candidateId === null ? undefined : read.get('candidates', candidateId)),
    [candidateId],
  );
  useEffect(() => {
    let current = true;
    void (request ? build(request, language) : Promise.resolve(null)).then((made) => {
      if (current) setBuilt(made);
    });
    return () => {
      current = false;
    };
  }, [build, request, language]);
  const save = (): void => {
    if (request) void print(request, { language, openAfter: choice.openAfter });
  };
  return (
    <ReportsPage
      choice={choice}
      offered={offered}
      onChoose={choose}
      candidateField={
        <CandidateField
          candidate={candidate}
          onChange={(id) => {
            choose({ candidateId: id, interviewId: null });
          }}
        />
      }
      preview={built && <ReportPreview paper={built.document} label={words('preview')} />}
      leaks={built?.leaks ?? null}
      onSave={save}
      busy={busy}
      outcome={<PrintOutcome outcome={outcome} onClose={forget} />}
    />
  );
}
