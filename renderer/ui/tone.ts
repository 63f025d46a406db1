import {
  Ban,
  Building2,
  CircleHelp,
  DoorOpen,
  Info,
  Lock,
  type LucideIcon,
  Check,
  TriangleAlert,
  CircleDot,
} from 'lucide-react';

/** What a coloured mark means. Colour never stands alone: each tone brings an icon unless another is given. */
export const tones = [
  'office',
  'client',
  'success',
  'warning',
  'error',
  'neutral',
  'primary',
  'confidential',
  'unknown',
] as const;
/** See {@link tones}. */
export type Tone = (typeof tones)[number];

export const toneIcons: Record<Tone, LucideIcon> = {
  office: DoorOpen,
  client: Building2,
  success: Check,
  warning: TriangleAlert,
  error: Ban,
  neutral: CircleDot,
  primary: Info,
  confidential: Lock,
  unknown: CircleHelp,
};

interface ToneColours {
  readonly text: string;
  readonly tint: string;
  readonly main: string;
}

/** Palette paths of a tone for `sx`; unknown is plain neutral, never red. */
export function toneColours(tone: Tone): ToneColours {
  const meaning = tone === 'unknown' ? 'neutral' : tone;
  return {
    text: `onward.${meaning}.text`,
    tint: `onward.${meaning}.tint`,
    main: `onward.${meaning}.main`,
  };
}
