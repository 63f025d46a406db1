import Box from '@mui/material/Box';
import { WorkSection, EducationSection } from '../facts/history-sections';
import { AboutSection } from '../facts/contact-sections';
import { PaySection } from '../facts/pay-section';
import { LanguagesSection, SkillsSection } from '../facts/skill-sections';
import { StartSection } from '../facts/start-section';

/** The curriculum vitae as the book has it; what turns out wrong in the talk is put right where it stands. */
export function HistorySide() {
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5 }}>
      <WorkSection />
      <SkillsSection />
      <EducationSection />
      <LanguagesSection />
      <PaySection />
      <StartSection />
      <AboutSection />
    </Box>
  );
}
