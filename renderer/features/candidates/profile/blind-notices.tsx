import Box from '@mui/material/Box';
import { EyeOff } from 'lucide-react';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { size } from '@ui/measures';
import { useProfile } from '../parts/profile-context';
import { useFitSubject } from '../tabs/fit-card';

/** Which colleagues have assessed without being read yet, so that nobody takes the list for whole. */
export function BlindNotices() {
  const words = useWords('interviewMode');
  const subject = useFitSubject();
  const { profile } = useProfile();
  return profile.blind.map(({ id, authorId, clientId }) => (
    <Box
      key={id}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        color: 'text.secondary',
        typography: 'body2',
        py: 0.5,
      }}
    >
      <Icon of={EyeOff} side={size.iconSmall} />
      {words('fit.hidden', {
        name: profile.staffNames.get(authorId) ?? '',
        subject: subject(clientId),
      })}
    </Box>
  ));
}
