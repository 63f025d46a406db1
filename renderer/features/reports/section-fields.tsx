import Box from '@mui/material/Box';
import { profileSections } from '@shared/reports/candidate-profile';
import { CheckInput } from '@ui/check-input';
import { FieldFrame } from '@ui/field';
import { useWords } from '@ui/i18n/words';
import type { ReportChoice } from './report-choice';

interface SectionFieldsProps {
  readonly choice: Pick<ReportChoice, 'leftOut'>;
  readonly onChoose: (part: Pick<ReportChoice, 'leftOut'>) => void;
}

/** Which sections of a profile are printed. */
export function SectionFields({ choice: { leftOut }, onChoose }: SectionFieldsProps) {
  const words = useWords('reports');
  return (
    <FieldFrame label={words('sections.label')} labelFor="group">
      {(ids) => (
        <Box
          role="group"
          aria-labelledby={ids.label}
          sx={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}
        >
          {profileSections.map((section) => (
            <CheckInput
              key={section}
              label={words(`sections.${section}`)}
              checked={!leftOut.includes(section)}
              onChange={(isPrinted) => {
                const others = leftOut.filter((other) => other !== section);
                onChoose({ leftOut: isPrinted ? others : [...others, section] });
              }}
            />
          ))}
        </Box>
      )}
    </FieldFrame>
  );
}
