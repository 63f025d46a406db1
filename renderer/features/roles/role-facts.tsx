import Box from '@mui/material/Box';
import { storedDate } from '@shared/domain/stored-time';
import { motivationFactor } from '@shared/domain/candidate/motivation-note';
import type { RolePageFacts } from '@data/queries/roles';
import { FactList, type Fact } from '@ui/fact-list';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { RatingBlocks } from '@ui/rating-blocks';
import { Section } from '@ui/section';
import { StatusChip } from '@ui/status-chip';
import { RoundList } from './round-list';
import { useRoleText } from './use-role-text';

interface RoleFactsProps {
  readonly facts: RolePageFacts;
}

const labelWidth = 120;
const columns = 'repeat(auto-fit, minmax(320px, 1fr))';
const mostOffer = 4;

const plainList = {
  listStyle: 'none',
  m: 0,
  p: 0,
  display: 'flex',
  flexDirection: 'column',
  gap: 0.75,
} as const;
const row = { display: 'flex', alignItems: 'center', gap: 1 } as const;

function MustChip({ must }: { readonly must: boolean }) {
  const words = useWords('roles');
  return (
    <StatusChip tone={must ? 'primary' : 'neutral'} icon={null}>
      {words(must ? 'must' : 'nice')}
    </StatusChip>
  );
}

function Requirements({ facts: { role } }: RoleFactsProps) {
  const words = useWords('roles');
  const domain = useWords('domain');
  const rows = Object.entries(role.requirements).sort(([, a], [, b]) => Number(b.must) - Number(a.must));
  if (rows.length === 0) return <Box sx={{ color: 'text.secondary' }}>{words('noRequirements')}</Box>;
  return (
    <Box component="ul" sx={plainList}>
      {rows.map(([key, { name, level, must }]) => (
        <Box component="li" key={key} sx={row}>
          <MustChip must={must} />
          <Box sx={{ flex: 1 }}>{name}</Box>
          <Box sx={{ color: 'text.secondary' }}>
            {level === 1 || level === 2 || level === 3 || level === 4
              ? domain(`skillLevels.${level}`)
              : words('anyLevel')}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function Languages({ facts: { role } }: RoleFactsProps) {
  const words = useWords('roles');
  const text = useRoleText();
  const rows = Object.entries(role.languages);
  if (rows.length === 0) return <Box sx={{ color: 'text.secondary' }}>{words('noLanguages')}</Box>;
  const levelOf = (level: number | null): string => (level === null ? words('notSaid') : String(level));
  return (
    <Box component="ul" sx={plainList}>
      {rows.map(([key, { name, spoken, written, must }]) => (
        <Box component="li" key={key} sx={row}>
          <MustChip must={must} />
          <Box sx={{ flex: 1 }}>{text.language(key, name)}</Box>
          <Box sx={{ color: 'text.secondary' }}>
            {words('spokenWritten', { spoken: levelOf(spoken), written: levelOf(written) })}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function Offers({ facts: { role } }: RoleFactsProps) {
  const words = useWords('roles');
  const domain = useWords('domain');
  const said = motivationFactor.options.flatMap((factor) => {
    const level = role.offers[factor];
    return level === undefined ? [] : [{ factor, level }];
  });
  if (said.length === 0) return <Box sx={{ color: 'text.secondary' }}>{words('noOffers')}</Box>;
  return (
    <FactList
      labelWidth={labelWidth}
      facts={said.map(({ factor, level }) => ({
        label: domain(`motivationFactors.${factor}`),
        value: <RatingBlocks label={domain(`motivationFactors.${factor}`)} value={level} most={mostOffer} />,
      }))}
    />
  );
}

function useTerms({ role, contact, office }: RolePageFacts): readonly Fact[] {
  const words = useWords('roles');
  const common = useWords('common');
  const domain = useWords('domain');
  const format = useFormat();
  const text = useRoleText();
  return [
    { label: words('columns.band'), value: text.band(role) },
    { label: words('fields.district'), value: text.district(office.travel, role.district) },
    { label: words('fields.headcount'), value: format.count(role.headcount) },
    { label: words('fields.contact'), value: contact?.name ?? common('missing') },
    { label: words('fields.openedOn'), value: format.date(storedDate(role.openedOn)) },
    {
      label: words('fields.startBy'),
      value: role.startBy === null ? common('unknown') : format.date(storedDate(role.startBy)),
    },
    { label: words('fields.workHours'), value: role.workHours || common('unknown') },
    { label: words('columns.visa'), value: words(role.sponsorsVisa ? 'visaYes' : 'visaNo') },
    { label: words('fields.visibility'), value: domain(`visibilities.${role.visibility}`) },
  ];
}

function Secrecy({ facts: { role, staff } }: RoleFactsProps) {
  const words = useWords('roles');
  const common = useWords('common');
  const format = useFormat();
  const named = Object.keys(role.clearedStaff).flatMap((id) => staff.get(id)?.name ?? []);
  const owner = staff.get(role.ownerId ?? '');
  const cleared = [...(owner ? [owner.name] : []), ...named];
  return (
    <Section title={words('secrecy')} look="card">
      <FactList
        labelWidth={labelWidth}
        facts={[
          { label: words('fields.blindTitle'), value: role.blindTitle || common('missing') },
          { label: words('fields.blindBrief'), value: role.blindBrief || common('missing') },
          { label: words('fields.cleared'), value: words('clearedNames', { names: format.list(cleared) }) },
        ]}
      />
    </Section>
  );
}

/** What the role asks and offers, and who may know whose it is. */
export function RoleFacts({ facts }: RoleFactsProps) {
  const words = useWords('roles');
  const rounds = useWords('rounds');
  const terms = useTerms(facts);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: columns, gap: 2, alignItems: 'start' }}>
      <Section title={words('requirements')} look="card">
        <Requirements facts={facts} />
      </Section>
      <Section title={words('languages')} note={words('languageNote')} look="card">
        <Languages facts={facts} />
      </Section>
      <Section title={words('terms')} look="card">
        <FactList labelWidth={labelWidth} facts={terms} />
      </Section>
      <Section title={rounds('title')} look="card">
        <RoundList facts={facts} />
      </Section>
      {facts.role.visibility === 'confidential' && <Secrecy facts={facts} />}
      <Section title={words('offers')} look="card">
        <Offers facts={facts} />
      </Section>
      {facts.role.description !== '' && (
        <Section title={words('fields.description')} look="card">
          <Box sx={{ whiteSpace: 'pre-wrap' }}>{facts.role.description}</Box>
        </Section>
      )}
    </Box>
  );
}
