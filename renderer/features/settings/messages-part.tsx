import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import MenuList from '@mui/material/MenuList';
import { useState } from 'react';
import { settingIds } from '@shared/domain/office/policy';
import {
  standardTemplates,
  type MessageTemplate,
  type OfficeTemplates,
} from '@shared/domain/office/templates';
import { useAct } from '@data/use-act';
import { useOffice } from '@data/use-office';
import { CommandButton } from '@ui/commands/command-button';
import { Section } from '@ui/section';
import { StatusChip } from '@ui/status-chip';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { checkMessage, countChanges, differsFromStandard } from './message-form';
import { MessageEditor } from './message-editor';
import { SaveBar } from './save-bar';

const listWidth = 232;

function useMessages(templates: OfficeTemplates) {
  const words = useWords('messages');
  const { ids } = useOffice();
  const [typed, setTyped] = useState<readonly MessageTemplate[]>();
  const messages = typed ?? templates.messages;
  const [chosenId, setChosenId] = useState(templates.messages[0]?.id);
  const chosen = messages.find(({ id }) => id === chosenId) ?? messages[0];
  return {
    messages,
    chosen,
    setTyped,
    choose: setChosenId,
    change: (message: MessageTemplate): void => {
      setTyped(messages.map((known) => (known.id === message.id ? message : known)));
    },
    add: (): void => {
      const added = {
        id: ids.next('msg'),
        titleEn: words('settings.newEn'),
        titleZh: words('settings.newZh'),
        en: '',
        zh: '',
      };
      setTyped([...messages, added]);
      setChosenId(added.id);
    },
    remove: (id: string): void => {
      setTyped(messages.filter((message) => message.id !== id));
    },
  };
}

function MessageList({
  messages,
  chosenId,
  onChoose,
}: {
  readonly messages: readonly MessageTemplate[];
  readonly chosenId: string | undefined;
  readonly onChoose: (id: string) => void;
}) {
  const words = useWords('messages');
  const language = useLanguage();
  return (
    <MenuList aria-label={words('settings.list')} sx={{ p: 0 }}>
      {messages.map((message) => (
        <MenuItem
          key={message.id}
          selected={message.id === chosenId}
          onClick={() => {
            onChoose(message.id);
          }}
          sx={{ whiteSpace: 'normal', gap: 1 }}
        >
          <Box sx={{ flex: 1 }}>{language === 'en' ? message.titleEn : message.titleZh}</Box>
          {differsFromStandard(message) && (
            <StatusChip tone="neutral" look="plain">
              {words('settings.changed')}
            </StatusChip>
          )}
        </MenuItem>
      ))}
    </MenuList>
  );
}

/** The office's messages in both languages, with the marks they may carry. */
export function MessagesPart({ templates }: { readonly templates: OfficeTemplates }) {
  const words = useWords('messages');
  const form = useMessages(templates);
  const { messages, chosen } = form;
  const { act, failure, busy, forget } = useAct();
  const incomplete = messages.some((message) => checkMessage(message).missing.length > 0);
  const back = (): void => {
    form.setTyped(undefined);
    forget();
  };
  const save = async (): Promise<void> => {
    const value = { durations: [...templates.durations], messages: [...messages] };
    if (await act('office/change-setting', { id: settingIds.templates, value })) back();
  };
  return (
    <Box>
      <Box sx={{ color: 'text.secondary', pb: 1.5 }}>{words('settings.about')}</Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: `${listWidth}px minmax(0, 1fr)`, gap: 2 }}>
        <Section
          title={words('settings.list')}
          count={messages.length}
          look="card"
          padded={false}
          action={
            <CommandButton
              size="small"
              variant="text"
              command={{ id: 'settings.add', label: words('settings.add'), run: form.add }}
            />
          }
        >
          <MessageList messages={messages} chosenId={chosen?.id} onChoose={form.choose} />
          <Box sx={{ p: 1.5 }}>
            <CommandButton
              size="small"
              command={{
                id: 'settings.to-shipped',
                label: words('settings.resetAll'),
                run: () => {
                  form.setTyped(standardTemplates.messages);
                },
              }}
            />
          </Box>
        </Section>
        {chosen ? (
          <MessageEditor
            key={chosen.id}
            message={chosen}
            onChange={form.change}
            onRemove={() => {
              form.remove(chosen.id);
            }}
          />
        ) : (
          <Box sx={{ color: 'text.secondary' }}>{words('settings.none')}</Box>
        )}
      </Box>
      <SaveBar
        changes={countChanges(templates.messages, messages)}
        failure={failure}
        disabled={busy || incomplete}
        onSave={() => void save()}
        onBack={back}
        note={words('settings.note')}
      />
    </Box>
  );
}
