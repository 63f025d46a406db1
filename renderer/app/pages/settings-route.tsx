import { useContext } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { SettingsPage } from '@features/settings/settings-page';
import { shippedTravel } from '../office/open-new-office';
import { sealPin } from '../office/pin';
import { StartAgainContext } from '../office/start-again';
import { LanguageChoice, LookChoice } from '../shell/language-choice';
import { isPin } from '../shell/pin-digits';
import { PinInput } from '../shell/pin-input';

const pin = { Field: PinInput, isPin, seal: sealPin };

/** The page at `/settings`; `?part=` says which part. */
export function SettingsRoute() {
  const navigate = useNavigate();
  const startAgain = useContext(StartAgainContext);
  const [search] = useSearchParams();
  return (
    <SettingsPage
      part={search.get('part') ?? ''}
      onPart={(part) => void navigate(`/settings?part=${part}`)}
      languageChoice={<LanguageChoice />}
      lookChoice={<LookChoice />}
      pin={pin}
      shippedTravel={shippedTravel}
      onRestored={startAgain}
    />
  );
}
