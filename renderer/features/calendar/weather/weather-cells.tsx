import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { DoorOpen, Hand, type LucideIcon, MapPin, Phone, Video } from 'lucide-react';
import { fullName } from '@shared/domain/candidate/candidate-name';
import type { Interview } from '@shared/domain/interview/interview';
import type { WeatherRow } from '@shared/domain/interview/weather-plan';
import { storedInstant } from '@shared/domain/stored-time';
import type { WeatherView } from '@data/queries/weather-day';
import { useOffice } from '@data/use-office';
import { Icon } from '@ui/icon';
import { size } from '@ui/measures';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { CandidateName } from '../interview-title';
import { useMaskedText } from '../use-masked-text';

const ellipsis = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

function placeIcon({ kind, mode }: Interview): LucideIcon {
  if (mode === 'in-person') return kind === 'office' ? DoorOpen : MapPin;
  return mode === 'video' ? Video : Phone;
}

function useAboutText(): (row: WeatherRow, view: WeatherView) => string {
  const words = useWords('weather');
  const calendar = useWords('calendar');
  const domain = useWords('domain');
  const format = useFormat();
  const masked = useMaskedText();
  return (row, view) => {
    const { interview, role, client, roomName, recruiterName, contact, lastCall } = view;
    const isOffice = interview.kind === 'office';
    const [obstacle] = row.choice.kind === 'undecided' ? row.obstacles : [];
    const place =
      interview.mode === 'in-person' ? (roomName ?? '') : domain(`interviewModes.${interview.mode}`);
    return [
      lastCall ? words('called', { time: format.clockTime(storedInstant(lastCall.at)) }) : '',
      obstacle ? words('inTheWay', { what: domain(`clashes.${obstacle.kind}`) }) : '',
      calendar(isOffice ? 'kindOffice' : 'kindClient'),
      isOffice ? recruiterName : masked(role, client),
      isOffice || interview.mode !== 'in-person' ? place : '',
      isOffice ? '' : (contact?.name ?? ''),
    ]
      .filter((text) => text !== '')
      .join(' · ');
  };
}

/** Whose interview it is, with whom and where; what stands in the way where the person has to decide. */
export function WhoCell({ row, view }: { readonly row: WeatherRow; readonly view: WeatherView }) {
  const about = useAboutText();
  const { interview } = view;
  const undecided = row.choice.kind === 'undecided';
  return (
    <Box sx={{ lineHeight: '18px' }}>
      <Box sx={{ ...ellipsis, fontWeight: 'fontWeightMedium' }}>
        <CandidateName view={view} />
      </Box>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: '4px',
          typography: 'body2',
          color: undecided ? 'onward.warning.text' : 'text.secondary',
        }}
      >
        <Box
          component="span"
          sx={{
            display: 'inline-flex',
            flex: 'none',
            ...(!undecided && { color: `onward.${interview.kind}.text` }),
          }}
        >
          <Icon of={undecided ? Hand : placeIcon(interview)} side={size.iconSmall} />
        </Box>
        <Box component="span" sx={ellipsis}>
          {about(row, view)}
        </Box>
      </Box>
    </Box>
  );
}

interface Person {
  readonly name: string;
  readonly phones: Readonly<Record<string, { readonly typed: string; readonly e164: string | null }>>;
}

/** One number, rung after a click. */
function PhoneLink({ person, quiet = false }: { readonly person: Person; readonly quiet?: boolean }) {
  const { desktop } = useOffice();
  const words = useWords('weather');
  const format = useFormat();
  const [first] = Object.values(person.phones);
  if (!first) return <Box sx={{ color: 'onward.textTertiary' }}>{words('noPhone')}</Box>;
  const phone = format.phone(first.e164 ?? first.typed);
  const url = `tel:${(first.e164 ?? first.typed).replaceAll(/[^\d+]/gu, '')}`;
  return (
    <Link
      href={url}
      underline="hover"
      aria-label={words('ring', { name: person.name, phone })}
      onClick={(event) => {
        event.preventDefault();
        void desktop.openOutside({ url });
      }}
      sx={{
        display: 'flex',
        alignItems: 'center',
        minHeight: size.minimumTarget,
        color: quiet ? 'text.secondary' : 'text.primary',
        fontWeight: quiet ? 400 : 'fontWeightMedium',
        fontVariantNumeric: 'tabular-nums',
      }}
    >
      {phone}
    </Link>
  );
}

/** Whom to ring, in this order: the candidate, then the client's contact. */
export function PhoneCell({ view: { candidate, contact, interview } }: { readonly view: WeatherView }) {
  return (
    <Box>
      {candidate && <PhoneLink person={{ name: fullName(candidate), phones: candidate.phones }} />}
      {contact && interview.kind === 'client' && <PhoneLink person={contact} quiet />}
    </Box>
  );
}
