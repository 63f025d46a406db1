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

/** To be named, or to go without the name. */
function ForwardChecks({ asked, namedOnly = false }: ConsentPartProps) {
  const words = useWords('candidates');
  const { held, agreed, onAgreed } = asked;
  return (
    <>
      <CheckInput
        label={words('submissions.consent')}
        checked={agreed.forward === 'named'}
        onChange={(checked) => {
          onAgreed({ forward: checked ? 'named' : null });
        }}
      />
      {!namedOnly && !held.blind && (
        <CheckInput
          label={words('submissions.consentBlind')}
          checked={agreed.forward !== null}
          disabled={agreed.forward === 'named'}
          onChange={(checked) => {
            onAgreed({ forward: checked ? 'blind' : null });
          }}
        />
      )}
      {held.blind && (
        <Box sx={{ color: 'text.secondary', typography: 'body2' }}>
          {words('submissions.consentBlindHeld')}
        </Box>
      )}
    </>
  );
}

/** What the candidate agreed to, as far as it is not on file: that we keep their data, and how they may be put forward. */
export function ConsentPart({ asked, namedOnly = false }: ConsentPartProps) {
  const words = useWords('candidates');
  const sending = useWords('sending');
  const { held, agreed, onAgreed, channel, onChannel } = asked;
  if (held.keep && held.named)
    return <Box sx={{ color: 'text.secondary' }}>{words('submissions.consentHeld')}</Box>;
  return (
    <>
      <Box sx={{ display: 'flex', flexDirection: 'column' }}>
        {!held.keep && (
          <CheckInput
            label={sending('keep')}
            checked={agreed.keep}
            onChange={(keep) => {
              onAgreed({ keep });
            }}
          />
        )}
        {!held.named && <ForwardChecks asked={asked} namedOnly={namedOnly} />}
      </Box>
      {(agreed.forward !== null || agreed.keep) && (
        <ChannelInput label={words('submissions.consentBy')} value={channel} onChange={onChannel} />
      )}
    </>
  );
}
