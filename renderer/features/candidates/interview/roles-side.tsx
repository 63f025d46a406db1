import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { X } from 'lucide-react';
import { disinterestReason, type Interest } from '@shared/domain/candidate/interest';
import type { Role } from '@shared/domain/role/role';
import { useLive } from '@data/use-office';
import { ChoiceButtons, ChoiceInput } from '@ui/choice-group';
import { FactList } from '@ui/fact-list';
import { Icon } from '@ui/icon';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { radius } from '@ui/measures';
import { TextInput } from '@ui/text-input';
import { PickRole } from '../parts/pick-role';
import { useProfile } from '../parts/profile-context';
import { ClientOf, useRoleTitle } from '../parts/role-name';
import { useComma } from '../parts/use-comma';
import { useFactText } from '../parts/use-fact-text';
import { useOpenRoles } from '../parts/use-open-roles';
import type { SaidToRole } from './interview-forms';

interface RolesSideProps {
  readonly said: readonly SaidToRole[];
  readonly onChange: (said: SaidToRole[]) => void;
}

const unanswered = 'unanswered';
const answers: readonly Interest['answer'][] = ['keen', 'open', 'no'];

/** What of an open role helps to tell of it. */
function RoleFacts({ role }: { readonly role: Role }) {
  const words = useWords('interviewMode');
  const format = useFormat();
  const facts = useFactText();
  const comma = useComma();
  const { profile } = useProfile();
  const { salaryFrom, salaryTo, district, requirements, description } = role;
  const needs = Object.values(requirements).flatMap(({ name, must }) => (must ? [name] : []));
  const known = [
    ...(salaryFrom === null && salaryTo === null
      ? []
      : [{ label: words('roles.band'), value: format.band(salaryFrom ?? undefined, salaryTo ?? undefined) }]),
    ...(district === null
      ? []
      : [{ label: words('roles.district'), value: facts.district(profile.office.travel, district) }]),
    ...(needs.length === 0 ? [] : [{ label: words('roles.needs'), value: needs.join(comma) }]),
  ];
  return (
    <>
      <FactList facts={known} labelWidth={72} />
      {description !== '' && (
        <Box sx={{ typography: 'body2', color: 'text.secondary', whiteSpace: 'pre-wrap', mt: 0.5 }}>
          {description}
        </Box>
      )}
    </>
  );
}

interface RoleCardProps {
  readonly word: SaidToRole;
  readonly onChange: (word: SaidToRole) => void;
  readonly onRemove: () => void;
}

function TheirWord({ word, onChange, title }: Omit<RoleCardProps, 'onRemove'> & { readonly title: string }) {
  const words = useWords('interviewMode');
  const candidates = useWords('candidates');
  const domain = useWords('domain');
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1, mt: 1 }}>
      <ChoiceButtons
        name={words('roles.answer', { role: title })}
        size="small"
        value={word.answer ?? unanswered}
        choices={[
          { value: unanswered, label: words('roles.unanswered') },
          ...answers.map((value) => ({ value, label: domain(`interestAnswers.${value}`) })),
        ]}
        onChange={(value) => {
          onChange({ ...word, answer: answers.find((answer) => answer === value) ?? null });
        }}
      />
      {word.answer === 'no' && (
        <ChoiceInput
          label={candidates('interest.reason')}
          size="small"
          value={word.reason ?? undefined}
          choices={disinterestReason.options.map((value) => ({
            value,
            label: domain(`disinterestReasons.${value}`),
          }))}
          onChange={(reason) => {
            onChange({ ...word, reason });
          }}
        />
      )}
      {word.answer !== null && (
        <TextInput
          label={candidates('interest.words')}
          optional
          value={word.words}
          onChange={(text) => {
            onChange({ ...word, words: text });
          }}
        />
      )}
    </Box>
  );
}

function RoleCard({ word, onChange, onRemove }: RoleCardProps) {
  const words = useWords('interviewMode');
  const { profile } = useProfile();
  const roleTitle = useRoleTitle();
  const face = profile.roles.get(word.roleId);
  const role = useLive((read) => read.get('roles', word.roleId), [word.roleId]);
  const title = roleTitle(face);
  const remove = words('roles.remove', { role: title });
  return (
    <Box
      component="li"
      sx={{ p: 1.5, border: '1px solid', borderColor: 'onward.line.hair', borderRadius: `${radius.card}px` }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 0.5 }}>
        <Box sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>{face?.code}</Box>
        <Box component="h3" sx={{ typography: 'body1', fontWeight: 'fontWeightBold', m: 0 }}>
          {title}
        </Box>
        <Box sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          <ClientOf role={face} />
        </Box>
        <Box sx={{ flex: 1 }} />
        {word.answer === null && (
          <Tooltip title={remove}>
            <IconButton size="small" aria-label={remove} onClick={onRemove}>
              <Icon of={X} />
            </IconButton>
          </Tooltip>
        )}
      </Box>
      {role && <RoleFacts role={role} />}
      <TheirWord word={word} onChange={onChange} title={title} />
    </Box>
  );
}

/** The roles in question, each with what tells of it and the candidate's own word on it. */
export function RolesSide({ said, onChange }: RolesSideProps) {
  const words = useWords('interviewMode');
  const listed = said.map(({ roleId }) => roleId);
  const others = useOpenRoles().filter(({ id }) => !listed.includes(id));
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5 }}>
      {said.length === 0 && <Box sx={{ color: 'text.secondary' }}>{words('roles.none')}</Box>}
      <Box
        component="ul"
        sx={{ m: 0, p: 0, listStyle: 'none', display: 'flex', flexDirection: 'column', gap: 1 }}
      >
        {said.map((word, index) => (
          <RoleCard
            key={word.roleId}
            word={word}
            onChange={(changed) => {
              onChange(said.map((other, place) => (place === index ? changed : other)));
            }}
            onRemove={() => {
              onChange(said.filter((_, place) => place !== index));
            }}
          />
        ))}
      </Box>
      <PickRole
        key={said.length}
        label={words('roles.add')}
        roles={others}
        value={undefined}
        onChange={(roleId) => {
          if (roleId !== undefined) onChange([...said, { roleId, answer: null, reason: null, words: '' }]);
        }}
      />
    </Box>
  );
}
