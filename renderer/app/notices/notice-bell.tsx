import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import Tooltip from '@mui/material/Tooltip';
import {
  Bell,
  CalendarX,
  CircleHelp,
  Clock,
  Footprints,
  UserCheck,
  UserX,
  type LucideIcon,
} from 'lucide-react';
import { useState } from 'react';
import type { DeskNoticeKind } from '@shared/domain/reception/desk-notice';
import type { NamedNotice } from '@data/queries/desk-notices';
import { useDeskNotices } from '@data/use-desk-notices';
import { Icon } from '@ui/icon';
import { type Tone, toneColours } from '@ui/tone';
import { useFormat } from '@ui/i18n/format';
import { useNow } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { useNoticeText } from './use-notice-text';
import { useSystemNotices } from './use-system-notices';

const looks: Readonly<Record<DeskNoticeKind, { readonly icon: LucideIcon; readonly tone: Tone }>> = {
  arrived: { icon: UserCheck, tone: 'success' },
  'arrived-late': { icon: UserCheck, tone: 'warning' },
  'arrived-very-late': { icon: Clock, tone: 'warning' },
  absent: { icon: Clock, tone: 'warning' },
  'no-show': { icon: UserX, tone: 'error' },
  cancelled: { icon: CalendarX, tone: 'neutral' },
  question: { icon: CircleHelp, tone: 'warning' },
  'walk-in': { icon: Footprints, tone: 'primary' },
};

interface NoticeLineProps {
  readonly notice: NamedNotice;
  readonly isNew: boolean;
  readonly onOpen: () => void;
}

function NoticeLine({ notice, isNew, onOpen }: NoticeLineProps) {
  const words = useWords('notices');
  const format = useFormat();
  const text = useNoticeText();
  const { icon, tone } = looks[notice.kind];
  return (
    <Box component="li" sx={{ borderBottom: '1px solid', borderColor: 'onward.line.hair' }}>
      <ButtonBase
        onClick={onOpen}
        sx={{
          typography: 'body1',
          display: 'flex',
          alignItems: 'flex-start',
          justifyContent: 'flex-start',
          gap: 1.25,
          width: '100%',
          px: 2,
          py: 1.25,
          textAlign: 'left',
          '&:hover': { bgcolor: 'onward.surface.hover' },
          '&.Mui-focusVisible': { outlineOffset: '-2px' },
        }}
      >
        <Box component="span" sx={{ color: toneColours(tone).text, pt: '2px' }}>
          <Icon of={icon} />
        </Box>
        <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
          <Box component="span" sx={{ display: 'block', fontWeight: isNew ? 'fontWeightBold' : undefined }}>
            {text(notice)}
          </Box>
          <Box component="span" sx={{ typography: 'body2', color: 'text.secondary' }}>
            {[isNew ? words('fresh') : '', format.moment(notice.at)]
              .filter((part) => part !== '')
              .join(' · ')}
          </Box>
        </Box>
      </ButtonBase>
    </Box>
  );
}

interface NoticeBellProps {
  readonly onOpenInterview: (interviewId: string) => void;
  readonly onOpenToday: () => void;
  /** While the window is locked the system tells nothing. */
  readonly quiet: boolean;
}

interface OpenList {
  readonly anchor: HTMLElement;
  /** What was new when the list was opened stays marked while it is read. */
  readonly fresh: ReadonlySet<string>;
}

/** The bell of the top bar: what the front desk has to tell this person. */
export function NoticeBell({ onOpenInterview, onOpenToday, quiet }: NoticeBellProps) {
  const words = useWords('notices');
  const now = useNow();
  const { notices, unread, markSeen } = useDeskNotices(now);
  const [list, setList] = useState<OpenList>();
  useSystemNotices(notices, quiet);
  const name = unread.length > 0 ? words('bellUnread', { count: unread.length }) : words('bell');
  const open = (anchor: HTMLElement): void => {
    setList({ anchor, fresh: new Set(unread.map(({ key }) => key)) });
    markSeen();
  };
  const follow = ({ interviewId }: NamedNotice): void => {
    setList(undefined);
    if (interviewId === null) onOpenToday();
    else onOpenInterview(interviewId);
  };
  return (
    <>
      <Tooltip title={name}>
        <IconButton
          aria-label={name}
          aria-haspopup="dialog"
          aria-expanded={list !== undefined}
          onClick={(event) => {
            open(event.currentTarget);
          }}
        >
          <Box component="span" sx={{ position: 'relative', display: 'inline-flex' }}>
            <Icon of={Bell} />
            {unread.length > 0 && (
              <Box
                component="span"
                sx={{
                  position: 'absolute',
                  top: -2,
                  right: -2,
                  width: 8,
                  height: 8,
                  borderRadius: '50%',
                  bgcolor: 'onward.error.main',
                }}
              />
            )}
          </Box>
        </IconButton>
      </Tooltip>
      <Popover
        open={list !== undefined}
        anchorEl={list?.anchor ?? null}
        onClose={() => {
          setList(undefined);
        }}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{
          paper: { role: 'dialog', 'aria-label': words('title'), sx: { width: 380, maxHeight: 480 } },
        }}
      >
        <Box component="h2" sx={{ typography: 'h4', m: 0, px: 2, py: 1.25 }}>
          {words('title')}
        </Box>
        {notices?.length === 0 && <Box sx={{ px: 2, pb: 2, color: 'text.secondary' }}>{words('none')}</Box>}
        <Box
          component="ul"
          sx={{ m: 0, p: 0, listStyle: 'none', borderTop: '1px solid', borderColor: 'onward.line.hair' }}
        >
          {notices?.map((notice) => (
            <NoticeLine
              key={notice.key}
              notice={notice}
              isNew={list?.fresh.has(notice.key) === true}
              onOpen={() => {
                follow(notice);
              }}
            />
          ))}
        </Box>
      </Popover>
    </>
  );
}
