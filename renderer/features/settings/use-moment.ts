import { isInstant } from '@shared/time/instant';
import { useFormat } from '@ui/i18n/format';

/** Writes an instant that came as text from the desktop; what is none stands as it came. */
export function useMoment(): (text: string) => string {
  const format = useFormat();
  return (text) => (isInstant(text) ? format.moment(text) : text);
}
