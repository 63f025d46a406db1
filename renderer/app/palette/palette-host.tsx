import { useCallback, useEffect, useState } from 'react';
import { useWindowCommands } from '../commands/use-window-commands';
import { AskedDialogs, type AskedDialog } from './asked-dialog';
import { KeysHelp } from './keys-help';
import { PaletteDialog } from './palette-dialog';

type Shown = 'palette' | 'keys' | null;

interface PaletteHostProps {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** Runs what it is given once everything that is on its way from the screen is gone from it. */
export function useAfterwards(): (run: () => void) => void {
  const [waiting, setWaiting] = useState<{ readonly run: () => void } | null>(null);
  useEffect(() => {
    if (waiting === null) return;
    setWaiting(null);
    // By now the palette has given the focus back, so that what opens next returns it there.
    waiting.run();
  }, [waiting]);
  return useCallback((run) => {
    setWaiting({ run });
  }, []);
}

/** The palette, the help on keys, and the dialogs they ask for, over whatever page is on screen. */
export function PaletteHost({ isOpen, onOpen }: PaletteHostProps) {
  const [shown, setShown] = useState<Exclude<Shown, 'palette'>>(null);
  const [asked, setAsked] = useState<AskedDialog | null>(null);
  const afterwards = useAfterwards();
  useWindowCommands({
    onKeysHelp: () => {
      setShown('keys');
    },
    onNewInterview: () => {
      setAsked({ kind: 'book' });
    },
  });
  const run = useCallback(
    (act: () => void) => {
      onOpen(false);
      afterwards(act);
    },
    [onOpen, afterwards],
  );
  return (
    <>
      {isOpen && (
        <PaletteDialog
          onClose={() => {
            onOpen(false);
          }}
          onRun={run}
          onAsk={setAsked}
        />
      )}
      {shown === 'keys' && (
        <KeysHelp
          onClose={() => {
            setShown(null);
          }}
        />
      )}
      {asked && (
        <AskedDialogs
          asked={asked}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
    </>
  );
}
