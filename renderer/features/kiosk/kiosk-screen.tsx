import Button from '@mui/material/Button';
import { CalendarCheck, Check, Headset, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { bigButton } from './kiosk-look';
import { KioskMessage } from './kiosk-message';
import { NumberEntry } from './number-entry';
import { useCountdown } from './use-countdown';
import { useKioskVisit, type KioskVisit } from './use-kiosk-visit';

interface KioskScreenProps {
  /** Too many numbers found nothing: only a member of staff opens the pad again. */
  readonly locked: boolean;
  readonly onMiss: () => Promise<void>;
  readonly onCheckedIn: () => Promise<void>;
  /** A visitor chose another language than the office's; it goes with them. */
  readonly inOtherLanguage: boolean;
  /** The visitor has gone. */
  readonly onGone: () => void;
  readonly onUnlock: () => void;
  /** Draws the window around what stands in its middle; `note` is its quiet line. */
  readonly renderFrame: (content: ReactNode, note: string) => ReactNode;
}

interface FoundProps {
  readonly visit: KioskVisit;
  readonly onLeave: () => void;
}

function Found({ visit, onLeave }: FoundProps) {
  const words = useWords('kiosk');
  const format = useFormat();
  const { view } = visit;
  if (view.kind !== 'found' && view.kind !== 'done') return null;
  const { firstName: name, startMinute } = view.own;
  const isDone = view.kind === 'done';
  const hello = name === '' ? words('helloNameless') : words('hello', { name });
  const thanks = name === '' ? words('thanksNameless') : words('thanks', { name });
  return (
    <KioskMessage
      icon={isDone ? Check : CalendarCheck}
      tone={isDone ? 'success' : 'primary'}
      title={isDone ? thanks : hello}
      actions={
        isDone ? (
          <Button key="done" autoFocus variant="contained" sx={bigButton} onClick={onLeave}>
            {words('done')}
          </Button>
        ) : (
          <>
            <Button sx={bigButton} onClick={visit.clear}>
              {words('notMe')}
            </Button>
            <Button key="here" autoFocus variant="contained" sx={bigButton} onClick={visit.checkIn}>
              {words('checkIn')}
            </Button>
          </>
        )
      }
    >
      {isDone ? words('seated') : words('appointment', { time: format.minute(startMinute) })}
    </KioskMessage>
  );
}

interface ContentProps extends FoundProps {
  readonly locked: boolean;
  readonly onUnlock: () => void;
}

function Content({ visit, locked, onUnlock, onLeave }: ContentProps) {
  const words = useWords('kiosk');
  const { view } = visit;
  if (locked)
    return (
      <KioskMessage
        icon={Lock}
        tone="neutral"
        title={words('locked')}
        actions={
          <Button sx={bigButton} onClick={onUnlock}>
            {words('unlock')}
          </Button>
        }
      >
        {words('lockedLead')}
      </KioskMessage>
    );
  if (view.kind === 'typing')
    return (
      <NumberEntry
        digits={visit.digits}
        onDigits={visit.setDigits}
        tooShort={view.tooShort}
        onNext={visit.next}
      />
    );
  if (view.kind !== 'desk') return <Found visit={visit} onLeave={onLeave} />;
  return (
    <KioskMessage
      icon={Headset}
      tone="primary"
      title={words('askDesk')}
      actions={
        <Button autoFocus sx={bigButton} onClick={visit.clear}>
          {words('again')}
        </Button>
      }
    >
      {words('askDeskLead')}
    </KioskMessage>
  );
}

/** Where a candidate says that they are here: their own number, their own first name and time, and nobody else's. */
export function KioskScreen(props: KioskScreenProps) {
  const { locked, inOtherLanguage, onMiss, onCheckedIn, onGone, onUnlock, renderFrame } = props;
  const words = useWords('kiosk');
  const visit = useKioskVisit({ onMiss, onCheckedIn });
  const { view, digits } = visit;
  const isAtRest = view.kind === 'typing' && digits === '' && !view.tooShort && !inOtherLanguage;
  const rests = isAtRest || locked;
  const leave = (): void => {
    visit.clear();
    onGone();
  };
  const left = useCountdown(rests ? null : `${view.kind}/${digits}`, leave);
  return renderFrame(
    <Content visit={visit} locked={locked} onUnlock={onUnlock} onLeave={leave} />,
    rests || view.kind === 'typing' ? words('keepsNothing') : words('clears', { count: left }),
  );
}
