import type { CSSObject, Theme } from '@mui/material/styles';
import { radius } from '@ui/measures';
import { type Tone, tones } from '@ui/tone';
import { weight } from './tokens';

const chipHeight = 22;
const corners: Partial<Record<Tone, number>> = { office: radius.officeEvent, client: chipHeight / 2 };

function toneRules(theme: Theme, tone: Tone): CSSObject {
  const { onward } = theme.vars.palette;
  const colours = onward[tone === 'unknown' ? 'neutral' : tone];
  const boxed =
    tone === 'unknown'
      ? { border: `1px solid ${onward.line.strong}` }
      : { backgroundColor: colours.tint, borderRadius: corners[tone] ?? radius.chip };
  return {
    [`.status-chip[data-tone="${tone}"]`]: { color: colours.text },
    [`.status-chip[data-tone="${tone}"][data-look="chip"]`]: boxed,
  };
}

/** The look of `StatusChip` as plain rules: a style worked out for each chip was a good part of what a long list took. */
export const statusChipRules = (theme: Theme): CSSObject => ({
  '.status-chip': {
    ...theme.typography.body2,
    fontWeight: weight.medium,
    display: 'inline-flex',
    verticalAlign: 'middle',
    alignItems: 'center',
    gap: 4,
    maxWidth: '100%',
    whiteSpace: 'nowrap',
  },
  '.status-chip[data-look="chip"]': { height: chipHeight, padding: '0 7px', borderRadius: radius.chip },
  '.status-chip[data-wraps]': { whiteSpace: 'normal' },
  '.status-words': { overflow: 'hidden', textOverflow: 'ellipsis' },
  ...Object.assign({}, ...tones.map((tone) => toneRules(theme, tone))),
});
