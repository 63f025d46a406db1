import Box from '@mui/material/Box';
import type { InterviewView } from '@data/queries/interviews';
import { forReadersOnly } from '@ui/for-readers-only';
import { Icon } from '@ui/icon';
import { size, stroke } from '@ui/measures';
import { blockLines, type BlockPart, type TextMeasure } from './block-lines';
import { blockClasses, iconOf } from './block-text';
import { gridSize } from './grid-measures';

/** Where a block lies in its column, px. */
export interface BlockBox {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

interface InterviewBlockProps {
  readonly view: InterviewView;
  readonly box: BlockBox;
  readonly text: {
    readonly names: readonly string[];
    readonly parts: readonly BlockPart[];
    readonly label: string;
  };
  readonly measure: TextMeasure;
  readonly column: number;
  readonly minute: number;
  readonly walkKey: string;
  readonly isTabStop: boolean;
  readonly mayResize: boolean;
  readonly onOpen: () => void;
}

/** `borders` is the widest pair of them: the bar on the left, a client's or a dashed line on the right. */
const edge = { borders: stroke.officeBar + stroke.clientEvent, padding: 4, gap: 4 } as const;
/** Under this width the icon leaves the first line to the name. */
const iconLineFrom = 96;

/** One interview: as many lines as there is height, each as long as there is width. */
export function InterviewBlock(props: InterviewBlockProps) {
  const { view, box, text, measure, column, minute, walkKey, isTabStop, mayResize, onOpen } = props;
  const inner = box.width - edge.borders - 2 * edge.padding;
  const iconRoom = size.iconSmall + edge.gap;
  const lines = Math.max(1, Math.floor((box.height - 2) / gridSize.line));
  const isWide = box.width >= iconLineFrom;
  const room = {
    firstWidth: isWide ? inner - iconRoom : inner,
    width: isWide ? inner : inner - iconRoom,
    lines,
    measure,
  };
  const { name, beside, further } = blockLines(text.names, text.parts, room);
  const icon = <Icon of={iconOf(view)} side={size.iconSmall} />;
  const iconBelow = !isWide && lines > 1;
  return (
    <Box
      component="button"
      type="button"
      className={blockClasses(view)}
      data-interview={view.interview.id}
      data-stop={walkKey}
      data-column={column}
      data-minute={minute}
      tabIndex={isTabStop ? 0 : -1}
      onClick={onOpen}
      style={box}
      sx={{ position: 'absolute', display: 'block', p: 0, textAlign: 'left' }}
    >
      <Box component="span" sx={forReadersOnly}>
        {text.label}
      </Box>
      <Box
        aria-hidden
        sx={{
          position: 'absolute',
          top: box.height < gridSize.line + 2 ? 0 : '1px',
          insetInline: `${edge.padding}px`,
        }}
      >
        <div className="onward-event-line">
          {isWide && icon}
          <span className="onward-event-name">{name}</span>
          {beside}
        </div>
        {(iconBelow ? [further[0] ?? '', ...further.slice(1)] : further).map((line, at) => (
          <div key={line} className="onward-event-line">
            {iconBelow && at === 0 && icon}
            <span>{line}</span>
          </div>
        ))}
      </Box>
      {mayResize && (
        <Box
          data-resize
          sx={{
            position: 'absolute',
            insetInline: 0,
            bottom: 0,
            height: gridSize.resizeEdge,
            cursor: 'ns-resize',
          }}
        />
      )}
    </Box>
  );
}
