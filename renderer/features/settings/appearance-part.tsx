import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { FactList } from '@ui/fact-list';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';

interface AppearanceProps {
  readonly languageChoice: ReactNode;
  readonly lookChoice: ReactNode;
}

const widest = 560;

/** Look and language of this computer; they switch at once. */
export function AppearancePart({ languageChoice, lookChoice }: AppearanceProps) {
  const words = useWords('settings');
  return (
    <Box sx={{ maxWidth: widest }}>
      <Section title={words('parts.appearance')} note={words('appearance.note')} look="card">
        <FactList
          facts={[
            { label: words('appearance.language'), value: languageChoice },
            { label: words('appearance.look'), value: lookChoice },
          ]}
        />
      </Section>
    </Box>
  );
}
