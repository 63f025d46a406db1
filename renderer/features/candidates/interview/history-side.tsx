import Box from '@mui/material/Box';
import { NewestCv } from '../documents/newest-cv';
import { WorkSection, EducationSection } from '../facts/history-sections';
import { AboutSection } from '../facts/contact-sections';
import { PaySection } from '../facts/pay-section';
import { LanguagesSection, SkillsSection } from '../facts/skill-sections';
import { StartSection } from '../facts/start-section';

/** The curriculum vitae as the book has it, put right where it stands, and as the candidate wrote it. */
export function HistorySide() {
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5 }}>
      <NewestCv />
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
