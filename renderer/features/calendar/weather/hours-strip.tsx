import Box from '@mui/material/Box';
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { HitHours } from '@shared/domain/interview/weather-hours';
import type { Interview } from '@shared/domain/interview/interview';
import { radius, size, stroke } from '@ui/measures';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import {
  edgeStep,
  labelledHours,
  linesOf,
  minuteAtShare,
  percentOf,
  scaleOf,
  type Scale,
} from './hours-scale';

const stripHeight = 36;
const barInset = 3;
const hourStep = 60;

type Edge = 'from' | 'to';

interface HoursStripProps {
  readonly interviews: readonly Interview[];
  readonly hours: HitHours | null;
  readonly onChange: (edges: Partial<Record<Edge, number>>) => void;
}

const keySteps: Readonly<Record<string, number>> = {
  ArrowLeft: -edgeStep,
  ArrowDown: -edgeStep,
  ArrowRight: edgeStep,
  ArrowUp: edgeStep,
  PageDown: -hourStep,
  PageUp: hourStep,
};

interface EdgeHandleProps extends Pick<HoursStripProps, 'onChange'> {
  readonly edge: Edge;
  readonly hours: HitHours;
  readonly scale: Scale;
  readonly shareAt: (clientX: number) => number;
}

/** One end of the hours hit: dragged, or moved by a quarter of an hour with the arrows. */
function EdgeHandle({ edge, hours, scale, shareAt, onChange }: EdgeHandleProps) {
  const words = useWords('weather');
  const format = useFormat();
  const [min, max] = edge === 'from' ? [scale.from, hours.to - 1] : [hours.from + 1, scale.to];
  const moveTo = (minute: number): void => {
    const within = Math.min(Math.max(minute, min), max);
    if (within !== hours[edge]) onChange({ [edge]: within });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = keySteps[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    moveTo((Math.round(hours[edge] / edgeStep) + step / edgeStep) * edgeStep);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      moveTo(minuteAtShare(shareAt(event.clientX), scale));
  };
  return (
    <Box
      role="slider"
      tabIndex={0}
      aria-label={words(edge === 'from' ? 'edgeFrom' : 'edgeTo')}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={hours[edge]}
      aria-valuetext={format.minute(hours[edge])}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      style={{ left: `${percentOf(hours[edge], scale)}%` }}
      sx={{
        position: 'absolute',
        top: 0,
        bottom: 0,
        width: size.minimumTarget,
        marginLeft: `-${size.minimumTarget / 2}px`,
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        cursor: 'ew-resize',
        touchAction: 'none',
        '&::before': {
          content: '""',
          width: stroke.officeBar,
          height: '50%',
          borderRadius: '2px',
          bgcolor: 'primary.main',
        },
        '&:focus-visible': {
          outline: `${stroke.focus}px solid`,
          outlineColor: 'onward.focus',
          borderRadius: `${radius.control}px`,
        },
      }}
    />
  );
}

function Bars({ interviews, scale }: Pick<HoursStripProps, 'interviews'> & { readonly scale: Scale }) {
  const bars = interviews.map(({ planned: { startMinute, durationMinutes } }) => ({
    start: startMinute,
    end: startMinute + durationMinutes,
  }));
  const lines = linesOf(bars);
  const lineHeight = (stripHeight - 2 * barInset) / Math.max(2, ...lines.map((line) => line + 1));
  return interviews.map(({ id, kind }, index) => {
    const { start, end } = bars[index] ?? { start: 0, end: 0 };
    const left = percentOf(start, scale);
    const top = barInset + (lines[index] ?? 0) * lineHeight;
    return (
      <Box
        key={id}
        style={{
          left: `${left}%`,
          width: `calc(${percentOf(end, scale) - left}% - 1px)`,
          top,
          height: lineHeight - 2,
        }}
        sx={{
          position: 'absolute',
          ...(kind === 'office'
            ? { bgcolor: 'onward.office.main', borderRadius: `${radius.officeEvent}px` }
            : {
                bgcolor: 'onward.surface.paper',
                border: `${stroke.clientEvent}px solid`,
                borderColor: 'onward.client.main',
                borderRadius: `${radius.clientEvent}px`,
              }),
        }}
      />
    );
  });
}

function HourLabels({ scale }: { readonly scale: Scale }) {
  const format = useFormat();
  return (
    <Box sx={{ position: 'relative', height: 18 }}>
      {labelledHours(scale).map((minute) => {
        const at = percentOf(minute, scale);
        return (
          <Box
            key={minute}
            component="span"
            style={{ left: `${at}%`, transform: `translateX(-${at}%)` }}
            sx={{
              position: 'absolute',
              typography: 'caption',
              color: 'onward.textTertiary',
              fontVariantNumeric: 'tabular-nums',
            }}
          >
            {format.minute(minute)}
          </Box>
        );
      })}
    </Box>
  );
}

/** The day's interviews on a line, with the hours hit over them. The list below says the same in words. */
export function HoursStrip({ interviews, hours, onChange }: HoursStripProps) {
  const words = useWords('weather');
  const strip = useRef<HTMLDivElement>(null);
  const spans = interviews.map(({ planned: { startMinute, durationMinutes } }) => ({
    start: startMinute,
    end: startMinute + durationMinutes,
  }));
  const scale = scaleOf(spans, hours);
  const shareAt = (clientX: number): number => {
    const box = strip.current?.getBoundingClientRect();
    return box ? (clientX - box.left) / box.width : 0;
  };
  const left = hours ? percentOf(hours.from, scale) : 0;
  return (
    <Box role="group" aria-label={words('strip')}>
      <Box aria-hidden>
        <HourLabels scale={scale} />
      </Box>
      <Box
        ref={strip}
        sx={{
          position: 'relative',
          height: stripHeight,
          border: '1px solid',
          borderColor: 'onward.line.hair',
          borderRadius: `${radius.control}px`,
          bgcolor: 'onward.surface.subtle',
        }}
      >
        {hours && (
          <Box
            style={{ left: `${left}%`, width: `${percentOf(hours.to, scale) - left}%` }}
            sx={{
              position: 'absolute',
              top: -1,
              bottom: -1,
              bgcolor: 'onward.surface.selected',
              border: '1px solid',
              borderColor: 'primary.main',
              borderRadius: `${radius.control}px`,
            }}
          />
        )}
        <Box aria-hidden>
          <Bars interviews={interviews} scale={scale} />
        </Box>
        {hours &&
          (['from', 'to'] as const).map((edge) => (
            <EdgeHandle key={edge} {...{ edge, hours, scale, shareAt, onChange }} />
          ))}
      </Box>
    </Box>
  );
}
