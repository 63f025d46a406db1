import { useCallback, useState } from 'react';
import type { Saved } from '@shared/desktop-api';
import { isDecided } from '@shared/reports/blind-text';
import { useOffice } from '@data/use-office';
import { useLanguage, type Language } from '@ui/i18n/language';
import { wordsIn } from '@ui/i18n/words';
import { buildReport } from './build-report';
import type { ReportRequest } from './report-request';
import type { BuiltReport } from './report-source';

/** How a paper is wanted. */
export interface PrintOptions {
  readonly language?: Language;
  readonly openAfter?: boolean;
}

interface PrintReport {
  /**
   * Builds the paper, asks where to save it and writes it. Null when there is nothing to print for this viewer, or while
   * something on it waits for a decision.
   */
  readonly print: (request: ReportRequest, options?: PrintOptions) => Promise<Saved | null>;
  /** The paper as it will be printed. */
  readonly build: (request: ReportRequest, language: Language) => Promise<BuiltReport | null>;
  /** How the last printing ended; null while none has. */
  readonly outcome: Saved | null;
  readonly busy: boolean;
  readonly forget: () => void;
}

/** Printing papers from any screen. */
export function usePrintReport(): PrintReport {
  const { database, actor, clock, zoneRules, desktop } = useOffice();
  const screenLanguage = useLanguage();
  const [outcome, setOutcome] = useState<Saved | null>(null);
  const [busy, setBusy] = useState(false);

  const build = useCallback(
    (request: ReportRequest, language: Language) =>
      buildReport(request, language, { database, actor, clock, zoneRules }),
    [database, actor, clock, zoneRules],
  );
  const print = useCallback(
    async (request: ReportRequest, options: PrintOptions = {}): Promise<Saved | null> => {
      const language = options.language ?? screenLanguage;
      setBusy(true);
      setOutcome(null);
      try {
        const built = await build(request, language);
        if (!built || !isDecided(built.leaks ?? [])) return null;
        const saved = await desktop.printReport({
          document: built.document,
          title: built.document.title,
          language,
          suggestedName: wordsIn(language, 'reports')(`fileName.${request.report}`, built.nameParts),
          openAfter: options.openAfter ?? true,
        });
        setOutcome(saved);
        return saved;
      } finally {
        setBusy(false);
      }
    },
    [build, desktop, screenLanguage],
  );
  const forget = useCallback(() => {
    setOutcome(null);
  }, []);
  return { print, build, outcome, busy, forget };
}
