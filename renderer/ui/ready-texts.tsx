import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { Check, Copy, Mail, MessageCircle, Phone, type LucideIcon } from 'lucide-react';
import { useId, useState } from 'react';
import { ChoiceButtons } from './choice-group';
import { ErrorNotice } from './error-notice';
import { useCommands } from './commands/use-commands';
import { Icon } from './icon';
import { KeyHint } from './key-hint';
import { size } from './measures';
import { ReadyTextPicker } from './ready-text-picker';
import { ariaShortcut } from './shortcut-text';
import { TextPreview, type PreviewPart } from './text-preview';
import { useShortcut } from './use-shortcut';
import { useLanguage, type Language } from './i18n/language';
import { useWords } from './i18n/words';

/** A way to send a text outside the app. */
interface TextLink {
  readonly channel: 'phone' | 'whatsapp' | 'email';
  readonly url: string;
}

/** A text in one language, in pieces, so that what was filled in stands out. */
export interface TextBody {
  readonly title: string;
  readonly text: string;
  readonly parts: readonly PreviewPart[];
  readonly links: readonly TextLink[];
}

/** A text ready to be copied. */
export interface ReadyText {
  readonly id: string;
  readonly bodies: Readonly<Record<Language, TextBody>>;
}

interface ReadyTextsProps {
  /** Undefined while they are being read. */
  readonly texts: readonly ReadyText[] | undefined;
  /** The one shown first; the first of the list where it is not among them. */
  readonly suggestedId: string | null;
  readonly onOpenLink: (url: string) => void;
  /** `dialog` inside a menu or dialog, so that its keys act there. */
  readonly scope?: 'page' | 'dialog';
}

const linkIcons: Readonly<Record<TextLink['channel'], LucideIcon>> = {
  phone: Phone,
  whatsapp: MessageCircle,
  email: Mail,
};

/** Marks that stand in the text because nothing is known to put there. */
function OpenMarks({ body }: { readonly body: TextBody }) {
  const words = useWords('common');
  const open = body.parts.filter(({ kind }) => kind === 'missing' || kind === 'unknown');
  if (open.length === 0) return null;
  const marks = [...new Set(open.map(({ text }) => text))].join(' ');
  return (
    <Box sx={{ typography: 'body2', color: 'onward.warning.text' }}>{words('textsOpenMarks', { marks })}</Box>
  );
}

type CopyState = 'copied' | 'failed' | null;

/** Puts a text on the clipboard and remembers how that went for as long as the same text is shown. */
function useCopy(text: string): { readonly state: CopyState; readonly copy: () => void } {
  const [last, setLast] = useState<{ readonly text: string; readonly state: CopyState }>();
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => {
        setLast({ text, state: 'copied' });
      },
      () => {
        setLast({ text, state: 'failed' });
      },
    );
  };
  return { state: last?.text === text ? last.state : null, copy };
}

function ShownText({
  body,
  language,
  ...props
}: { readonly body: TextBody; readonly language: Language } & Pick<ReadyTextsProps, 'onOpenLink' | 'scope'>) {
  const words = useWords('common');
  const { state, copy } = useCopy(body.text);
  const { scope = 'page' } = props;
  useShortcut('y', copy, { scope: 'dialog', when: scope === 'dialog' });
  useCommands(
    scope === 'page' ? [{ id: 'texts.copy', label: words('copy'), icon: Copy, keys: 'y', run: copy }] : [],
  );
  return (
    <>
      <TextPreview parts={body.parts} language={language} />
      <OpenMarks body={body} />
      {state === 'failed' && <ErrorNotice what={words('copyFailed')} next={words('copyFailedNext')} />}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
        <Button
          onClick={copy}
          startIcon={<Icon of={state === 'copied' ? Check : Copy} />}
          endIcon={<KeyHint keys="y" />}
          aria-keyshortcuts={ariaShortcut('y')}
        >
          {words('copy')}
        </Button>
        {body.links.map(({ channel, url }) => (
          <Tooltip key={channel} title={words(`openIn.${channel}`)}>
            <IconButton
              aria-label={words(`openIn.${channel}`)}
              onClick={() => {
                props.onOpenLink(url);
              }}
            >
              <Icon of={linkIcons[channel]} />
            </IconButton>
          </Tooltip>
        ))}
        <Box role="status" sx={{ ml: 'auto', typography: 'body2', color: 'onward.success.text' }}>
          {state === 'copied' && words('copied')}
        </Box>
      </Box>
    </>
  );
}

/** Ready texts: chosen, read over in either language, copied or handed to another program. */
export function ReadyTexts({ texts, suggestedId, onOpenLink, scope }: ReadyTextsProps) {
  const words = useWords('common');
  const onScreen = useLanguage();
  const [language, setLanguage] = useState<Language>(onScreen);
  const [chosenId, setChosenId] = useState<string>();
  const pickerId = useId();
  if (texts === undefined) return null;
  const wanted = chosenId ?? suggestedId;
  const shown = texts.find(({ id }) => id === wanted) ?? texts[0];
  if (!shown) return <Box sx={{ color: 'text.secondary' }}>{words('noTexts')}</Box>;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: size.control }}>
        <ChoiceButtons
          name={words('textLanguage')}
          size="small"
          value={language}
          choices={[
            { value: 'zh-HK', label: '中文', lang: 'zh-HK' },
            { value: 'en', label: 'English', lang: 'en' },
          ]}
          onChange={setLanguage}
        />
        <ReadyTextPicker
          id={pickerId}
          shownId={shown.id}
          titles={texts.map(({ id, bodies }) => ({ id, title: bodies[onScreen].title }))}
          onPick={setChosenId}
        />
      </Box>
      <ShownText body={shown.bodies[language]} {...{ language, onOpenLink, scope }} />
    </Box>
  );
}
