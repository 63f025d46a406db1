import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Hourglass, IdCard, MapPin, Mail, Mic, Phone, RefreshCw, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { mayRun } from '@shared/domain/staff/permission-table';
import { menuKeys } from '@shared/menu-keys';
import { useOffice } from '@data/use-office';
import { CommandButton } from '@ui/commands/command-button';
import { ActionMenu } from '@ui/action-menu';
import { ChineseName } from '@ui/chinese-name';
import { Icon } from '@ui/icon';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { chineseNameOf, fullName } from '@shared/domain/candidate/candidate-name';
import { size } from '@ui/measures';
import { useProfile } from '../parts/profile-context';
import { useFactText } from '../parts/use-fact-text';
import { useAct } from '@data/use-act';
import { RefusedNotice } from '../parts/refused-notice';
import { ProfileBadges } from './profile-badges';

function HeaderFact({ icon, children }: { readonly icon: LucideIcon; readonly children: ReactNode }) {
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, color: 'text.secondary' }}
    >
      <Icon of={icon} side={size.iconSmall + 1} />
      {children}
    </Box>
  );
}

/** A phone or an address that opens outside after a click. */
function OutsideLink({
  url,
  name,
  children,
}: {
  readonly url: string;
  readonly name: string;
  readonly children: ReactNode;
}) {
  const { desktop } = useOffice();
  return (
    <Link
      href={url}
      aria-label={name}
      underline="hover"
      onClick={(event) => {
        event.preventDefault();
        void desktop.openOutside({ url });
      }}
      sx={{ color: 'text.primary', fontVariantNumeric: 'tabular-nums' }}
    >
      {children}
    </Link>
  );
}

function ReachLine() {
  const words = useWords('candidates');
  const format = useFormat();
  const facts = useFactText();
  const { profile } = useProfile();
  const { candidate, office } = profile;
  const rightToWork = facts.rightToWork(candidate.rightToWork);
  const notice = facts.notice(candidate.notice);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, mt: 0.5, mb: 1 }}>
      {Object.keys(candidate.phones).length === 0 && <HeaderFact icon={Phone}>{words('noPhone')}</HeaderFact>}
      {Object.entries(candidate.phones).map(([key, { typed, e164 }]) => {
        const phone = format.phone(e164 ?? typed);
        const digits = (e164 ?? typed).replaceAll(/[^\d+]/gu, '');
        return (
          <HeaderFact key={key} icon={Phone}>
            <OutsideLink url={`tel:${digits}`} name={words('acts.call', { phone })}>
              {phone}
            </OutsideLink>
          </HeaderFact>
        );
      })}
      {candidate.email !== '' && (
        <HeaderFact icon={Mail}>
          <OutsideLink
            url={`mailto:${encodeURIComponent(candidate.email).replace('%40', '@')}`}
            name={words('acts.write', { email: candidate.email })}
          >
            {candidate.email}
          </OutsideLink>
        </HeaderFact>
      )}
      {candidate.district !== null && (
        <HeaderFact icon={MapPin}>{facts.district(office.travel, candidate.district)}</HeaderFact>
      )}
      <HeaderFact icon={IdCard}>
        {candidate.rightToWork.kind === 'unknown'
          ? words('labelled', { label: words('fields.rightToWork'), fact: rightToWork })
          : rightToWork}
      </HeaderFact>
      <HeaderFact icon={Hourglass}>
        {candidate.notice === null
          ? words('labelled', { label: words('fields.notice'), fact: notice })
          : notice}
      </HeaderFact>
    </Box>
  );
}

/** What the ordinance gives a person; who may not do it does not see it. */
const privacyActs = [
  { act: 'access-request', word: 'request.open', command: 'candidate/record-access-request' },
  { act: 'correction', word: 'correct.open', command: 'candidate/note-correction' },
  { act: 'erase', word: 'erase.open', command: 'candidate/erase' },
] as const;

/** Interview notes, next roles, and the menu of everything else. */
function HeaderActs({ onWake }: { readonly onWake: () => void }) {
  const words = useWords('candidates');
  const files = useWords('peopleFiles');
  const merge = useWords('merge');
  const privacy = useWords('privacy');
  const { actor } = useOffice();
  const { profile, acts } = useProfile();
  const menu = [
    {
      command: 'candidate.book',
      label: words('acts.book'),
      keys: 'b',
      onChoose: () => {
        acts.bookInterview();
      },
    },
    {
      label: words('acts.submit'),
      onChoose: () => {
        acts.open({ kind: 'submit' });
      },
    },
    {
      label: words('acts.edit'),
      onChoose: () => {
        acts.showTab('facts');
      },
    },
    { command: 'print', label: words('acts.print'), keys: menuKeys.print, onChoose: acts.print },
    { label: files('exportOne'), onChoose: acts.exportFile },
    {
      label: words('acts.logCall'),
      onChoose: () => {
        acts.open({ kind: 'call', taskId: null });
      },
    },
    {
      label: words('acts.addTask'),
      onChoose: () => {
        acts.open({ kind: 'task' });
      },
    },
    { label: merge('open'), onChoose: acts.merge },
    profile.candidate.parked
      ? { label: words('acts.wake'), onChoose: onWake }
      : {
          label: words('acts.park'),
          onChoose: () => {
            acts.open({ kind: 'park' });
          },
        },
    ...privacyActs
      .filter(({ command }) => mayRun(actor.role, command))
      .map(({ act, word }) => ({
        label: privacy(word),
        onChoose: () => {
          acts.privacy(act);
        },
      })),
  ];
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
      <CommandButton
        showsKey={false}
        command={{ id: 'print', label: words('acts.print'), keys: menuKeys.print, run: acts.print }}
      />
      <CommandButton
        command={{
          id: 'candidate.interview-notes',
          label: words('acts.interviewNotes'),
          icon: Mic,
          keys: 'i',
          run: acts.interviewNotes,
        }}
      />
      <CommandButton
        variant="contained"
        command={{
          id: 'candidate.next-roles',
          label: words('acts.nextRoles'),
          icon: RefreshCw,
          keys: 'r',
          run: acts.nextRoles,
        }}
      />
      <ActionMenu actions={menu} />
    </Box>
  );
}

/** A name of more characters would push what is known of somebody off the page in the type of a page name. */
const longName = 60;

/** Who this is, how to reach them, what to know first, and what can be done. */
export function ProfileHeader() {
  const { profile } = useProfile();
  const { act: submit, failure: refused } = useAct();
  const { candidate } = profile;
  const full = fullName(candidate);
  const chinese = chineseNameOf(candidate);
  const isLong = full.length > longName;
  const wake = (): void => {
    void submit('candidate/park', { candidateId: candidate.id, reason: null, wakeOn: null });
  };
  return (
    <Box sx={{ px: 3, pt: 2, pb: 1 }}>
      <RefusedNotice refused={refused} />
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 2 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Box component="h2" sx={{ typography: isLong ? 'h3' : 'h1', m: 0, overflowWrap: 'anywhere' }}>
            {full === chinese ? <ChineseName name={chinese} /> : full}
            {chinese !== '' && full !== chinese && (
              <Box component="span" sx={{ ml: 1.5, display: 'inline-block' }}>
                <ChineseName name={chinese} quiet />
              </Box>
            )}
          </Box>
        </Box>
        <HeaderActs onWake={wake} />
      </Box>
      <ReachLine />
      <ProfileBadges />
    </Box>
  );
}
