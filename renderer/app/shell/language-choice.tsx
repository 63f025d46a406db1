import { Monitor, Moon, Sun } from 'lucide-react';
import { setLanguage } from '@app/i18n/i18n';
import { type Look, useLook } from '@app/theme/use-look';
import { ChoiceButtons } from '@ui/choice-group';
import { Icon } from '@ui/icon';
import { languages, useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';

/** Switches every word at once; each language is named in itself. */
export function LanguageChoice() {
  const words = useWords('shell');
  const entryWords = useWords('entry');
  const language = useLanguage();
  return (
    <ChoiceButtons
      name={words('language')}
      value={language}
      onChange={setLanguage}
      choices={languages.map((value) => ({ value, label: entryWords(`languageName.${value}`), lang: value }))}
    />
  );
}

const looks: readonly Look[] = ['system', 'light', 'dark'];
const icons = { system: Monitor, light: Sun, dark: Moon } as const;

/** Light, dark, or as the system has it. */
export function LookChoice() {
  const words = useWords('shell');
  const { look, setLook } = useLook();
  return (
    <ChoiceButtons
      name={words('look')}
      value={look}
      onChange={setLook}
      choices={looks.map((value) => ({
        value,
        name: words(`looks.${value}`),
        label: <Icon of={icons[value]} />,
      }))}
    />
  );
}
