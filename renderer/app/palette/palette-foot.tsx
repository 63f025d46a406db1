import { HintBar } from '@ui/hint-bar';
import { useWords } from '@ui/i18n/words';

/** The keys of the palette, and that nothing confidential shows in it. */
export function PaletteFoot({ isActs }: { readonly isActs: boolean }) {
  const words = useWords('palette');
  return (
    <HintBar
      hints={[
        { keys: ['up', 'down'], label: words('hints.move') },
        { keys: ['enter'], label: words('hints.run') },
        ...(isActs ? [] : [{ keys: ['Tab'], label: words('hints.group') }]),
        { keys: ['escape'], label: words(isActs ? 'hints.back' : 'hints.close') },
      ]}
      note={words('masked')}
    />
  );
}
