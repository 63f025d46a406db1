import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { mayPrint, reportPermissions, type ReportName } from '@shared/domain/staff/permission-table';
import type { PlacedLeak } from '@shared/reports/blind-text';
import { useOffice } from '@data/use-office';
import { CheckInput } from '@ui/check-input';
import { DateInput } from '@ui/date-input';
import { FormStack } from '@ui/form-row';
import { SelectInput, type Choice } from '@ui/select-input';
import { languages } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { LeakList } from './leak-list';
import type { ReportChoice } from './report-choice';
import { reportFields, type ReportField } from './report-fields';
import { SectionFields } from './section-fields';

/** What can be chosen in the lists of the options. */
export interface OfferedChoices {
  readonly interviews: readonly Choice<string>[];
  readonly roles: readonly Choice<string>[];
  readonly recruiters: readonly Choice<string>[];
  readonly clients: readonly Choice<string>[];
}

/** What the options are drawn with. */
export interface ReportOptionsProps {
  readonly choice: ReportChoice;
  readonly offered: OfferedChoices;
  readonly onChoose: (part: Partial<ReportChoice>) => void;
  /** The field that finds a candidate. */
  readonly candidateField: ReactNode;
  /** What waits for a decision on the paper that is shown; null where nothing of the kind can. */
  readonly leaks: readonly PlacedLeak[] | null;
}

type FieldProps = ReportOptionsProps & { readonly field: ReportField };

type TickName = Extract<ReportField, 'employers' | 'pay' | 'named'>;

function TickField({ field, choice, onChoose }: FieldProps & { readonly field: TickName }) {
  const words = useWords('reports');
  return (
    <CheckInput
      label={words(`ticks.${field}`)}
      checked={choice[field]}
      onChange={(ticked) => {
        onChoose({ [field]: ticked });
      }}
    />
  );
}

function PeriodFields({ choice, onChoose }: FieldProps) {
  const words = useWords('reports');
  return (
    <>
      <DateInput
        label={words('from')}
        value={choice.from}
        max={choice.to}
        onChange={(from) => {
          if (from !== undefined) onChoose({ from });
        }}
      />
      <DateInput
        label={words('to')}
        value={choice.to}
        min={choice.from}
        onChange={(to) => {
          if (to !== undefined) onChoose({ to });
        }}
      />
    </>
  );
}

function OptionField(props: FieldProps) {
  const { field, choice, offered, onChoose, candidateField } = props;
  const words = useWords('reports');
  switch (field) {
    case 'candidate':
      return candidateField;
    case 'interview':
      return (
        <SelectInput
          label={words('interview')}
          value={choice.interviewId ?? undefined}
          choices={offered.interviews}
          disabled={choice.candidateId === null}
          help={
            choice.candidateId !== null && offered.interviews.length === 0 ? words('noInterviews') : undefined
          }
          onChange={(interviewId) => {
            onChoose({ interviewId });
          }}
        />
      );
    case 'role':
      return (
        <SelectInput
          label={words('role')}
          value={choice.roleId ?? undefined}
          choices={offered.roles}
          onChange={(roleId) => {
            onChoose({ roleId });
          }}
        />
      );
    case 'recruiter':
    case 'whose':
      return (
        <SelectInput
          label={words(field)}
          value={choice.staffId ?? undefined}
          choices={offered.recruiters}
          onChange={(staffId) => {
            onChoose({ staffId });
          }}
          onClear={field === 'whose' ? () => onChoose({ staffId: null }) : undefined}
          help={field === 'whose' && choice.staffId === null ? words('wholeOffice') : undefined}
        />
      );
    case 'client':
      return (
        <SelectInput
          label={words('client')}
          value={choice.clientId ?? undefined}
          choices={offered.clients}
          onChange={(clientId) => {
            onChoose({ clientId });
          }}
          onClear={() => {
            onChoose({ clientId: null });
          }}
          help={choice.clientId === null ? words('allClients') : undefined}
        />
      );
    case 'period':
      return <PeriodFields {...props} />;
    case 'sections':
      return <SectionFields choice={choice} onChoose={onChoose} />;
    case 'employers':
    case 'pay':
    case 'named':
      return <TickField {...props} field={field} />;
    case 'day':
      return (
        <DateInput
          label={words('date')}
          value={choice.date}
          onChange={(date) => {
            if (date !== undefined) onChoose({ date });
          }}
        />
      );
  }
}

/** Which paper, of what, in which language. */
export function ReportOptions(props: ReportOptionsProps) {
  const { choice, onChoose } = props;
  const words = useWords('reports');
  const entry = useWords('entry');
  const { actor } = useOffice();
  const papers = (Object.keys(reportPermissions) as ReportName[]).filter((report) =>
    mayPrint(actor.role, report),
  );
  return (
    <FormStack>
      <SelectInput
        label={words('which')}
        value={choice.report}
        choices={papers.map((value) => ({ value, label: words(`names.${value}`) }))}
        onChange={(report) => {
          onChoose({ report });
        }}
      />
      {reportFields[choice.report].map((field) => (
        <OptionField key={field} field={field} {...props} />
      ))}
      {props.leaks && <LeakList leaks={props.leaks} decisions={choice.decisions} onChoose={onChoose} />}
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
        {words(`notes.${choice.report}`)}
      </Box>
    </FormStack>
  );
}
