import { radius, size } from '@ui/measures';

/** Text that is read standing, in CSS px. */
export const kioskText = { title: 40, lead: 20, number: 38, key: 28, button: 18, note: 15 } as const;

/** A button a finger finds. */
export const bigButton = {
  minHeight: 56,
  minWidth: 120,
  px: 3.5,
  fontSize: kioskText.button,
  borderRadius: `${radius.dialog}px`,
} as const;

/** One key of the number pad. */
export const bigKey = {
  height: size.kioskKey,
  borderRadius: `${radius.dialog}px`,
  fontSize: kioskText.key,
  fontWeight: 'fontWeightMedium',
  border: '1px solid',
  borderColor: 'onward.line.control',
  bgcolor: 'onward.surface.paper',
  fontVariantNumeric: 'tabular-nums',
  '&:hover': { bgcolor: 'onward.surface.hover' },
} as const;
