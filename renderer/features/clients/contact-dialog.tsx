import { useState } from 'react';
import { z } from 'zod';
import type { CommandInput } from '@shared/commands/registry';
import type { Client } from '@shared/domain/client/client';
import type { Contact } from '@shared/domain/client/contact';
import { readPhone } from '@data/phone-reader';
import { useAct } from '@data/use-act';
import { useDraft } from '@data/use-draft';
import { CheckInput } from '@ui/check-input';
import { DialogFrame } from '@ui/dialog-frame';
import { DraftNote } from '@ui/draft-note';
import { ErrorNotice } from '@ui/error-notice';
import { FormRow, FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { TextInput } from '@ui/text-input';

interface ContactDialogProps {
  readonly client: Client;
  /** Null adds a person. */
  readonly contact: Contact | null;
  readonly onClose: () => void;
}

const contactForm = z.object({
  name: z.string(),
  nameZh: z.string(),
  title: z.string(),
  work: z.string(),
  mobile: z.string(),
  email: z.string(),
  active: z.boolean(),
});
type ContactForm = z.infer<typeof contactForm>;

type PhoneLabel = 'work' | 'mobile';
type Phones = Contact['phones'];

const phoneOf = (phones: Phones, label: PhoneLabel): Phones[string] | undefined =>
  Object.values(phones).find((phone) => phone.label === label);

const keyOf = (phones: Phones, label: PhoneLabel): string =>
  Object.entries(phones).find(([, phone]) => phone.label === label)?.[0] ?? label;

function formOf(contact: Contact | null): ContactForm {
  const phones = contact?.phones ?? {};
  return {
    name: contact?.name ?? '',
    nameZh: contact?.nameZh ?? '',
    title: contact?.title ?? '',
    work: phoneOf(phones, 'work')?.typed ?? '',
    mobile: phoneOf(phones, 'mobile')?.typed ?? '',
    email: contact?.email ?? '',
    active: contact?.active ?? true,
  };
}

/** The phones with both fields as typed; numbers of other kinds stay as they are. */
function phonesOf(form: ContactForm, before: Phones): Phones {
  const typed = (['work', 'mobile'] as const).flatMap((label) => {
    const text = form[label].trim();
    return text === ''
      ? []
      : [[keyOf(before, label), { typed: text, e164: readPhone(text), label }] as const];
  });
  const edited = (['work', 'mobile'] as const).map((label) => keyOf(before, label));
  const others = Object.entries(before).filter(([key]) => !edited.some((one) => one === key));
  return Object.fromEntries([...others, ...typed]);
}

const inputOf = (
  form: ContactForm,
  { client, contact }: ContactDialogProps,
): CommandInput<'contact/save'> => ({
  contactId: contact?.id ?? null,
  clientId: client.id,
  name: form.name.trim(),
  nameZh: form.nameZh.trim(),
  title: form.title.trim(),
  phones: phonesOf(form, contact?.phones ?? {}),
  email: form.email.trim(),
  active: form.active,
});

/** Adds a person at the client or changes them; who left is unticked, and stays in what they took part in. */
export function ContactDialog(props: ContactDialogProps) {
  const { client, contact, onClose } = props;
  const words = useWords('clients');
  const [initial] = useState(() => formOf(contact));
  const draft = useDraft({ key: `contact/${contact?.id ?? client.id}`, initial, decoder: contactForm });
  const [tried, setTried] = useState(false);
  const { act, failure, busy } = useAct();
  const form = draft.value;
  if (!form) return null;
  const setForm = draft.change;
  const nameless = form.name.trim() === '';
  const field = (key: Exclude<keyof ContactForm, 'active'>) => ({
    label: words(`contact.${key}`),
    value: form[key],
    onChange: (value: string) => {
      setForm({ ...form, [key]: value });
    },
  });
  const odd = (typed: string): string | undefined =>
    typed.trim() !== '' && readPhone(typed.trim()) === null ? words('contact.oddPhone') : undefined;
  const save = async (): Promise<void> => {
    setTried(true);
    if (nameless) return;
    if (!(await act('contact/save', inputOf(form, props)))) return;
    await draft.handOver();
    onClose();
  };
  return (
    <DialogFrame
      title={words(contact ? 'editContact' : 'newContact')}
      about={client.name}
      onClose={onClose}
      onSubmit={() => void save()}
      submitDisabled={busy}
      submitLabel={words('saveContact')}
      footNote={<DraftNote restored={draft.restored} onStartOver={draft.startOver} />}
    >
      <FormStack>
        <FormRow>
          <TextInput
            {...field('name')}
            autoFocus
            error={tried && nameless ? words('nameMissing') : undefined}
          />
          <TextInput {...field('nameZh')} optional lang="zh-HK" />
        </FormRow>
        <TextInput {...field('title')} optional />
        <FormRow>
          <TextInput {...field('work')} optional kind="tel" warning={odd(form.work)} />
          <TextInput {...field('mobile')} optional kind="tel" warning={odd(form.mobile)} />
        </FormRow>
        <TextInput {...field('email')} optional kind="email" />
        <CheckInput
          label={words('contact.active')}
          checked={form.active}
          onChange={(active) => {
            setForm({ ...form, active });
          }}
        />
        {failure && <ErrorNotice {...failure} />}
      </FormStack>
    </DialogFrame>
  );
}
