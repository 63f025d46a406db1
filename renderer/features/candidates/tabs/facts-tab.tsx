import Box from '@mui/material/Box';
import { AboutSection, ContactSection, NamesSection } from '../facts/contact-sections';
import { CorrectionsSection } from '../facts/corrections-section';
import { EducationSection, WorkSection } from '../facts/history-sections';
import { DoNotSendSection, LimitsSection } from '../facts/limit-sections';
import { PaySection } from '../facts/pay-section';
import { LanguagesSection, SkillsSection } from '../facts/skill-sections';
import { StartSection } from '../facts/start-section';

const twoColumns = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(400px, 1fr))',
  gap: 2,
  alignItems: 'start',
} as const;

/** Every fact of the record, each part edited where it stands. */
export function FactsTab() {
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
      <CorrectionsSection />
      <Box sx={twoColumns}>
        <NamesSection />
        <ContactSection />
        <StartSection />
        <PaySection />
        <LanguagesSection />
        <AboutSection />
      </Box>
      <SkillsSection />
      <WorkSection />
      <EducationSection />
      <Box sx={twoColumns}>
        <DoNotSendSection />
        <LimitsSection />
      </Box>
    </Box>
  );
}
