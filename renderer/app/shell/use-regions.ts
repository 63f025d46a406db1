import { useCommands } from '@ui/commands/use-commands';
import { useWords } from '@ui/i18n/words';

const focusable =
  'a[href], button:not([disabled]), input:not([disabled]), [tabindex]:not([tabindex="-1"]), [role="grid"]';

function regionsOnScreen(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-region]')];
}

function moveRegion(step: 1 | -1): void {
  const regions = regionsOnScreen();
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(at + step + regions.length) % regions.length];
  (next?.querySelector<HTMLElement>(focusable) ?? next)?.focus();
}

/** F6 and Shift+F6 go round the regions of the window: pages, top bar, content, drawer. */
export function useRegionKeys(): void {
  const words = useWords('palette');
  useCommands([
    {
      ...{ id: 'next-region', label: words('commands.nextRegion'), keys: 'f6', section: 'window' },
      run: () => {
        moveRegion(1);
      },
    },
    {
      ...{ id: 'previous-region', label: words('commands.previousRegion'), keys: 'shift+f6' },
      section: 'window',
      run: () => {
        moveRegion(-1);
      },
    },
  ]);
}
