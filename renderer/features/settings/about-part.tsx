import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import type { StartupFacts } from '@shared/safety-facts';
import { useOffice } from '@data/use-office';
import { FactList } from '@ui/fact-list';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';

const widest = 640;

/** Which version this is, and what it honestly does and does not protect. */
export function AboutPart() {
  const { desktop } = useOffice();
  const words = useWords('settings');
  const common = useWords('common');
  const [facts, setFacts] = useState<StartupFacts>();
  useEffect(() => {
    let gone = false;
    void desktop.startup().then((found) => {
      if (!gone) setFacts(found);
    });
    return () => {
      gone = true;
    };
  }, [desktop]);
  return (
    <Box sx={{ maxWidth: widest, display: 'grid', gap: 2 }}>
      <Section title={words('parts.about')} look="card">
        <FactList
          facts={[
            { label: words('about.version'), value: facts?.appVersion ?? common('loading') },
            { label: words('about.platform'), value: facts?.platform ?? common('loading') },
          ]}
        />
      </Section>
      <Section title={words('about.protects')} look="card">
        <Box component="p" sx={{ m: 0 }}>
          {words('about.honest')}
        </Box>
        <Box component="p" sx={{ mb: 0, mt: 1 }}>
          {words('about.local')}
        </Box>
      </Section>
    </Box>
  );
}
