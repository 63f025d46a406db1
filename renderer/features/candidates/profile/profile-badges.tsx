import Box from '@mui/material/Box';
import { ShieldCheck, ShieldQuestionMark, UserRound, Waves } from 'lucide-react';
import { consentHolds, type Consent } from '@shared/domain/candidate/consent';
import { storedDate } from '@shared/domain/stored-time';
import { addMonths } from '@shared/time/local-date';
import { nameIn } from '@shared/domain/own-name';
import { readContactPosts } from '@data/queries/contact-links';
import { useLive } from '@data/use-office';
import { useFormat } from '@ui/i18n/format';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { StatusChip } from '@ui/status-chip';
import { expectedOf, useAttendance } from '../attendance/use-attendance';
import { useProfile } from '../parts/profile-context';
import { useToday } from '../parts/use-today';

/** A consent that ends within this many months is said. */
const endingWithinMonths = 3;

function AttendanceBadge() {
  const words = useWords('candidates');
  const { figures, standing } = useAttendance();
  const { verdict } = standing;
  const { kept, late, noShows, shortNotices } = figures;
  if (verdict.blocked) {
    return <StatusChip tone="error">{words(`badges.${verdict.cause}`, { count: verdict.count })}</StatusChip>;
  }
  if (noShows > 0) {
    return <StatusChip tone="warning">{words('badges.noShows', { count: noShows, kept })}</StatusChip>;
  }
  if (shortNotices > 0) {
    return (
      <StatusChip tone="warning">{words('badges.shortNotices', { count: shortNotices, kept })}</StatusChip>
    );
  }
  if (kept === 0) return <StatusChip tone="unknown">{words('badges.attendanceNone')}</StatusChip>;
  const key = late > 0 ? 'badges.attendanceLate' : 'badges.attendance';
  const total = expectedOf(figures);
  return <StatusChip tone={late > 0 ? 'warning' : 'success'}>{words(key, { kept, total, late })}</StatusChip>;
}

/** The consent of a kind that holds longest on the date. */
export function holdingConsent(
  consents: readonly Consent[],
  kind: Consent['kind'],
  today: string,
): Consent | undefined {
  const holding = consents.filter((consent) => consent.kind === kind && consentHolds(consent, today));
  return holding.reduce<Consent | undefined>(
    (best, consent) =>
      best === undefined || (consent.expiresOn ?? 'z') > (best.expiresOn ?? 'z') ? consent : best,
    undefined,
  );
}

function ConsentBadges() {
  const words = useWords('candidates');
  const format = useFormat();
  const { profile } = useProfile();
  const today = useToday();
  const represent = holdingConsent(profile.consents, 'represent', today);
  const keep = holdingConsent(profile.consents, 'keep', today);
  const keepEnds = keep?.expiresOn ?? null;
  const until = (date: string): string => format.date(storedDate(date));
  return (
    <>
      {represent === undefined ? (
        <StatusChip tone="unknown" icon={ShieldQuestionMark}>
          {words('badges.noRepresent')}
        </StatusChip>
      ) : (
        <StatusChip tone="success" icon={ShieldCheck}>
          {represent.expiresOn === null
            ? words('badges.represent')
            : words('badges.representUntil', { date: until(represent.expiresOn) })}
        </StatusChip>
      )}
      {keep === undefined && <StatusChip tone="warning">{words('badges.noKeep')}</StatusChip>}
      {keepEnds !== null && keepEnds <= addMonths(today, endingWithinMonths) && (
        <StatusChip tone="warning">{words('badges.keepEnds', { date: until(keepEnds) })}</StatusChip>
      )}
    </>
  );
}

/** Where the candidate is a client's contact themself: they are not put forward there without a manager. */
function PostBadges() {
  const words = useWords('contactLink');
  const language = useLanguage();
  const { id } = useProfile().profile.candidate;
  const posts = useLive((read) => readContactPosts(read, id), [id]);
  return posts?.map(({ contact, client }) => (
    <StatusChip key={contact.id} tone="client">
      {words('badge', { client: nameIn(language, client) })}
    </StatusChip>
  ));
}

/** Parking, pool, attendance, consents and recruiter, each with its fact. */
export function ProfileBadges() {
  const words = useWords('candidates');
  const format = useFormat();
  const { profile } = useProfile();
  const { parked, pool, ownerId } = profile.candidate;
  const owner = ownerId === null ? undefined : profile.staffNames.get(ownerId);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
      {parked && (
        <StatusChip tone="warning">
          {parked.wakeOn === null
            ? words('badges.parked', { reason: parked.reason })
            : words('badges.parkedUntil', {
                date: format.date(storedDate(parked.wakeOn)),
                reason: parked.reason,
              })}
        </StatusChip>
      )}
      {pool && (
        <StatusChip tone="primary" icon={Waves}>
          {words('badges.pool', { date: format.date(storedDate(pool.reviewOn)), reason: pool.reason })}
        </StatusChip>
      )}
      <AttendanceBadge />
      <ConsentBadges />
      <PostBadges />
      {owner !== undefined && (
        <StatusChip tone="neutral" icon={UserRound}>
          {words('badges.owner', { name: owner })}
        </StatusChip>
      )}
    </Box>
  );
}
