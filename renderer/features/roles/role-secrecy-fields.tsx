import Box from '@mui/material/Box';
import { wordsThatTell } from '@shared/domain/role/tells-client';
import type { RoleFormChoices } from '@data/queries/roles';
import { CheckInput } from '@ui/check-input';
import { ChoiceInput } from '@ui/choice-group';
import { FieldFrame } from '@ui/field';
import { useWords } from '@ui/i18n/words';
import { TextInput } from '@ui/text-input';
import type { RoleForm, RoleFormPart } from './role-form';

interface SecrecyProps extends RoleFormPart {
  readonly choices: RoleFormChoices;
  /** A confidential role leaves secrecy by its release alone. */
  readonly staysConfidential: boolean;
  readonly blindTitleError: string | undefined;
}

/** A warning where a text would tell the client to whom it is kept from; undefined where it does not. */
function useTellsClient(
  { clientId }: RoleForm,
  { clients, contacts }: RoleFormChoices,
): (text: string) => string | undefined {
  const words = useWords('roleHints');
  const client = clients.find(({ id }) => id === clientId);
  const people = contacts.filter((contact) => contact.clientId === clientId);
  return (text) => {
    const told = client ? wordsThatTell(text, client, people) : null;
    return told === null ? undefined : words('tellsClient', { told });
  };
}

/** Who may know the client, and what everybody else reads instead. */
export function SecrecyFields({ form, change, choices, staysConfidential, blindTitleError }: SecrecyProps) {
  const words = useWords('roles');
  const domain = useWords('domain');
  const tells = useTellsClient(form, choices);
  const named = choices.staff.filter(({ id, role }) => role === 'recruiter' && id !== form.ownerId);
  return (
    <>
      <ChoiceInput
        label={words('fields.visibility')}
        help={words(staysConfidential ? 'releaseHelp' : 'visibilityHelp')}
        value={form.visibility}
        onChange={(visibility) => {
          change({ visibility });
        }}
        choices={[
          { value: 'open-market', label: domain('visibilities.open-market'), disabled: staysConfidential },
          { value: 'confidential', label: domain('visibilities.confidential') },
        ]}
      />
      {form.visibility === 'confidential' && (
        <>
          <TextInput
            label={words('fields.blindTitle')}
            help={words('blindTitleHelp')}
            value={form.blindTitle}
            error={blindTitleError}
            warning={tells(form.blindTitle)}
            onChange={(blindTitle) => {
              change({ blindTitle });
            }}
          />
          <TextInput
            label={words('fields.blindBrief')}
            lines={3}
            value={form.blindBrief}
            warning={tells(form.blindBrief)}
            onChange={(blindBrief) => {
              change({ blindBrief });
            }}
          />
          <FieldFrame label={words('fields.cleared')} labelFor="group" help={words('clearedHelp')}>
            {(ids) => (
              <Box role="group" aria-labelledby={ids.label} sx={{ display: 'flex', flexWrap: 'wrap' }}>
                {named.map(({ id, name }) => (
                  <CheckInput
                    key={id}
                    label={name}
                    checked={form.clearedStaff[id] === true}
                    onChange={(checked) => {
                      const others = Object.keys(form.clearedStaff).filter((other) => other !== id);
                      const cleared = checked ? [...others, id] : others;
                      change({ clearedStaff: Object.fromEntries(cleared.map((key) => [key, true])) });
                    }}
                  />
                ))}
              </Box>
            )}
          </FieldFrame>
        </>
      )}
    </>
  );
}
