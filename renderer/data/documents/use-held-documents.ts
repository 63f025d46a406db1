import { useEffect, useState } from 'react';
import { useOffice } from '../use-office';

/**
 * The hashes of those documents whose bytes are on this computer; undefined until asked. `turn` is raised by whoever
 * brought bytes in, so that they are asked for again.
 */
export function useHeldDocuments(hashes: readonly string[], turn: number): ReadonlySet<string> | undefined {
  const { desktop } = useOffice();
  const [held, setHeld] = useState<ReadonlySet<string>>();
  const asked = [...new Set(hashes)].filter((hash) => hash !== '').join(' ');
  useEffect(() => {
    let isCurrent = true;
    const wanted = asked === '' ? [] : asked.split(' ');
    void desktop.heldDocuments({ hashes: wanted }).then((found) => {
      if (isCurrent) setHeld(new Set(found));
    });
    return () => {
      isCurrent = false;
    };
  }, [desktop, asked, turn]);
  return held;
}
