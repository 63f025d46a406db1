import Box from '@mui/material/Box';
import { CheckInput } from '@ui/check-input';
import { useWords } from '@ui/i18n/words';
import { ChannelInput } from './channel-input';
import type { AskedConsent } from './use-asked-consent';

interface ConsentPartProps {
  readonly asked: AskedConsent;
  /** True where only the name is at stake: the profile is with the client already. */
  readonly namedOnly?: boolean;
}

/** What the candidate agreed to for the role, as far as it is not on file: to be named, or to go without the name. */
export function ConsentPart({ asked, namedOnly = false }: ConsentPartProps) {
  const words = useWords('candidates');
  const { held, agreed, onAgreed, channel, onChannel } = asked;
  if (held.named) return <Box sx={{ color: 'text.secondary' }}>{words('submissions.consentHeld')}</Box>;
  return (
    <>
      <Box sx={{ display: 'flex', flexDirection: 'column' }}>
        <CheckInput
          label={words('submissions.consent')}
          checked={agreed === 'named'}
          onChange={(checked) => {
            onAgreed(checked ? 'named' : null);
          }}
        />
        {!namedOnly && !held.blind && (
          <CheckInput
            label={words('submissions.consentBlind')}
            checked={agreed !== null}
            disabled={agreed === 'named'}
            onChange={(checked) => {
              onAgreed(checked ? 'blind' : null);
            }}
          />
        )}
        {held.blind && (
          <Box sx={{ color: 'text.secondary', typography: 'body2' }}>
            {words('submissions.consentBlindHeld')}
          </Box>
        )}
      </Box>
      {agreed !== null && (
        <ChannelInput label={words('submissions.consentBy')} value={channel} onChange={onChannel} />
      )}
    </>
  );
}
