import Box from '@mui/material/Box';
import { hasSections, reportSections, type ReportSection } from '@shared/reports/report-sections';
import { CheckInput } from '@ui/check-input';
import { FieldFrame } from '@ui/field';
import { useWords } from '@ui/i18n/words';
import type { ReportChoice } from './report-choice';

interface SectionFieldsProps {
  readonly choice: Pick<ReportChoice, 'report' | 'leftOut'>;
  readonly onChoose: (part: Pick<ReportChoice, 'leftOut'>) => void;
}

/** Which sections of the paper are printed. */
export function SectionFields({ choice, onChoose }: SectionFieldsProps) {
  const words = useWords('reports');
  const { report } = choice;
  const sections: readonly ReportSection[] = hasSections(report) ? reportSections[report] : [];
  const leftOut = choice.leftOut[report] ?? [];
  return (
    <FieldFrame label={words('sections.label')} labelFor="group">
      {(ids) => (
        <Box
          role="group"
          aria-labelledby={ids.label}
          sx={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}
        >
          {sections.map((section) => (
            <CheckInput
              key={section}
              label={words(`sections.${section}`)}
              checked={!leftOut.includes(section)}
              onChange={(isPrinted) => {
                const others = leftOut.filter((other) => other !== section);
                onChoose({
                  leftOut: { ...choice.leftOut, [report]: isPrinted ? others : [...others, section] },
                });
              }}
            />
          ))}
        </Box>
      )}
    </FieldFrame>
  );
}
