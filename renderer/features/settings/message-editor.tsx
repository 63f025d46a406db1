import Box from '@mui/material/Box';
import { templateMarks, fillTemplate, type TemplateFacts } from '@shared/domain/office/fill-template';
import type { MessageTemplate } from '@shared/domain/office/templates';
import { CommandButton } from '@ui/commands/command-button';
import { Section } from '@ui/section';
import { TextInput } from '@ui/text-input';
import { TextPreview } from '@ui/text-preview';
import { wordsIn, useWords } from '@ui/i18n/words';
import { checkMessage, differsFromStandard, standardMessage } from './message-form';

interface MessageEditorProps {
  readonly message: MessageTemplate;
  readonly onChange: (message: MessageTemplate) => void;
  readonly onRemove: () => void;
}

const sides = [
  { text: 'en', title: 'titleEn', language: 'en' },
  { text: 'zh', title: 'titleZh', language: 'zh-HK' },
] as const;
const columns = 'repeat(2, minmax(0, 1fr))';

function sampleFacts(language: 'en' | 'zh-HK'): TemplateFacts {
  const words = wordsIn(language, 'messages');
  return Object.fromEntries(templateMarks.map((mark) => [mark, words(`sample.${mark}`)]));
}

function Side({
  side,
  message,
  onChange,
}: Omit<MessageEditorProps, 'onRemove'> & { readonly side: (typeof sides)[number] }) {
  const words = useWords('messages');
  const { missing, unknown } = checkMessage(message);
  const wrong = unknown[side.text].map((mark) => `{${mark}}`).join(' ');
  const filled = fillTemplate(message[side.text], sampleFacts(side.language));
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, minWidth: 0 }}>
      <TextInput
        label={words(`settings.${side.title}`)}
        value={message[side.title]}
        error={missing.includes(side.title) ? words('settings.titleMissing') : undefined}
        onChange={(value) => {
          onChange({ ...message, [side.title]: value });
        }}
      />
      <TextInput
        label={words(`settings.${side.text}`)}
        lines={6}
        value={message[side.text]}
        error={missing.includes(side.text) ? words('settings.textMissing') : undefined}
        warning={wrong === '' ? undefined : words('settings.unknown', { marks: wrong })}
        onChange={(value) => {
          onChange({ ...message, [side.text]: value });
        }}
      />
      <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{words('settings.preview')}</Box>
      <TextPreview parts={filled.parts} language={side.language} />
    </Box>
  );
}

function Marks() {
  const words = useWords('messages');
  return (
    <Box
      component="dl"
      aria-label={words('settings.marks')}
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: 'auto minmax(0, 1fr) auto minmax(0, 1fr)',
        columnGap: 1,
        rowGap: 0.25,
        typography: 'body2',
        '& > dd': { m: 0, color: 'text.secondary' },
      }}
    >
      {templateMarks.map((mark) => (
        <Box key={mark} sx={{ display: 'contents', '& > dd': { m: 0, color: 'text.secondary' } }}>
          <dt>{`{${mark}}`}</dt>
          <dd>{words(`markNames.${mark}`)}</dd>
        </Box>
      ))}
    </Box>
  );
}

/** One message, both languages side by side, each with its preview; marks are checked as they are typed. */
export function MessageEditor({ message, onChange, onRemove }: MessageEditorProps) {
  const words = useWords('messages');
  const { differing } = checkMessage(message);
  const standard = standardMessage(message.id);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, minWidth: 0 }}>
      <Box sx={{ display: 'grid', gridTemplateColumns: columns, gap: 2 }}>
        {sides.map((side) => (
          <Side key={side.text} side={side} message={message} onChange={onChange} />
        ))}
      </Box>
      {differing.length > 0 && (
        <Box role="status" sx={{ typography: 'body2', color: 'onward.warning.text' }}>
          {words('settings.differ', { marks: differing.map((mark) => `{${mark}}`).join(' ') })}
        </Box>
      )}
      <Box sx={{ display: 'flex', gap: 1 }}>
        {standard && (
          <CommandButton
            command={{
              id: 'settings.reset',
              label: words('settings.reset'),
              when: differsFromStandard(message),
              run: () => {
                onChange(standard);
              },
            }}
          />
        )}
        <CommandButton command={{ id: 'settings.remove', label: words('settings.remove'), run: onRemove }} />
      </Box>
      <Section title={words('settings.marks')} level="h3">
        <Marks />
      </Section>
    </Box>
  );
}
