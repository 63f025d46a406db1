import Box from '@mui/material/Box';
import { FileDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ReportName } from '@shared/domain/staff/permission-table';
import { mayPrint, reportPermissions } from '@shared/domain/staff/permission-table';
import type { LocalDate } from '@shared/time/local-date';
import { menuKeys } from '@shared/menu-keys';
import { useOffice } from '@data/use-office';
import { CommandButton } from '@ui/commands/command-button';
import { CheckInput } from '@ui/check-input';
import { DateInput } from '@ui/date-input';
import { FormStack } from '@ui/form-row';
import { size } from '@ui/measures';
import { Page } from '@ui/page';
import { SelectInput } from '@ui/select-input';
import { languages, type Language } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';

/** What was chosen on the page. */
export interface ReportChoice {
  readonly report: ReportName;
  readonly candidateId: string | null;
  readonly date: LocalDate;
  readonly language: Language;
  readonly openAfter: boolean;
}

interface ReportsPageProps {
  readonly choice: ReportChoice;
  readonly onChoose: (part: Partial<ReportChoice>) => void;
  /** The field that finds a candidate. */
  readonly candidateField: ReactNode;
  /** The paper, or null while there is none to show. */
  readonly preview: ReactNode;
  readonly onSave: () => void;
  readonly busy: boolean;
  /** How the last printing ended. */
  readonly outcome: ReactNode;
}

function Options({
  choice,
  onChoose,
  candidateField,
}: Pick<ReportsPageProps, 'choice' | 'onChoose' | 'candidateField'>) {
  const words = useWords('reports');
  const entry = useWords('entry');
  const { actor } = useOffice();
  const offered = (Object.keys(reportPermissions) as ReportName[]).filter((report) =>
    mayPrint(actor.role, report),
  );
  return (
    <FormStack>
      <SelectInput
        label={words('which')}
        value={choice.report}
        choices={offered.map((value) => ({ value, label: words(`names.${value}`) }))}
        onChange={(report) => {
          onChoose({ report });
        }}
      />
      {choice.report === 'candidate-profile' ? (
        candidateField
      ) : (
        <DateInput
          label={words('date')}
          value={choice.date}
          onChange={(date) => {
            if (date !== undefined) onChoose({ date });
          }}
        />
      )}
      <SelectInput
        label={words('language')}
        value={choice.language}
        choices={languages.map((value) => ({ value, label: entry(`languageName.${value}`) }))}
        onChange={(language) => {
          onChoose({ language });
        }}
      />
      <CheckInput
        label={words('openAfter')}
        checked={choice.openAfter}
        onChange={(openAfter) => {
          onChoose({ openAfter });
        }}
      />
      <Box component="p" sx={{ m: 0, typography: 'body2', color: 'text.secondary' }}>
        {words(choice.report === 'day-sheet' ? 'daySheetNote' : 'maskingNote')}
      </Box>
    </FormStack>
  );
}

/** Choose a paper, see it, save it as a PDF. */
export function ReportsPage(props: ReportsPageProps) {
  const { preview, onSave, busy, outcome } = props;
  const words = useWords('reports');
  const ready = preview !== null && !busy;
  return (
    <Page
      title={words('title')}
      scrolls={false}
      padded={false}
      toolbar={
        <>
          <Box sx={{ flex: 1, minWidth: 0 }}>{outcome}</Box>
          <CommandButton
            variant="contained"
            command={{
              id: 'print',
              label: words('save'),
              icon: FileDown,
              keys: menuKeys.print,
              when: ready,
              run: onSave,
            }}
          />
        </>
      }
    >
      <Box sx={{ display: 'flex', flex: 1, minHeight: 0 }}>
        <Box
          sx={{
            width: size.sidePanel,
            flex: 'none',
            p: 2,
            overflowY: 'auto',
            borderRight: '1px solid',
            borderColor: 'onward.line.hair',
          }}
        >
          <Options {...props} />
        </Box>
        <Box sx={{ flex: 1, minWidth: 0, bgcolor: 'onward.surface.app' }}>
          {preview ?? (
            <Box component="p" sx={{ m: 0, p: 4, color: 'text.secondary' }}>
              {words('choose')}
            </Box>
          )}
        </Box>
      </Box>
    </Page>
  );
}
