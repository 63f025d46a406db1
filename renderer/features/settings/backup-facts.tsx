import Box from '@mui/material/Box';
import { useState, type ReactNode } from 'react';
import type { BackupPlaceState, BackupState } from '@shared/backup-requests';
import { backupsKept } from '@shared/interchange/backup-rule';
import { isLocalDate } from '@shared/time/local-date';
import { useOffice } from '@data/use-office';
import { CommandButton } from '@ui/commands/command-button';
import { FactList } from '@ui/fact-list';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { GivePassphraseDialog, SetPassphraseDialog } from './passphrase-dialogs';
import type { BackupActs } from './use-backup-acts';
import { useMoment } from './use-moment';

const labelWidth = 130;

interface BackupFactsProps {
  readonly state: BackupState;
  readonly acts: BackupActs;
}

/** A value with the acts that change it. */
function WithActs({ children, acts }: { readonly children: ReactNode; readonly acts: ReactNode }) {
  return (
    <Box
      sx={{
        ...{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 },
        // The buttons are taller than a line of text and must not push the rows apart.
        '& .MuiButton-root': { my: -0.5 },
      }}
    >
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>{children}</Box>
      {acts}
    </Box>
  );
}

/** When the next one of a folder comes: today's is made, or tried again, or waits. */
function useNext(): (place: BackupPlaceState) => string {
  const words = useWords('backups');
  const moment = useMoment();
  return ({ due, trouble }) => {
    if (trouble === null) return words(due ? 'nextSoon' : 'nextDay');
    return trouble.nextTry === null
      ? words('nextWaits')
      : words('nextTry', { moment: moment(trouble.nextTry) });
  };
}

function useGoesNext({ places }: BackupState): string {
  const words = useWords('backups');
  const format = useFormat();
  const moment = useMoment();
  const [next] = places
    .flatMap(({ backups }) => backups)
    .filter(({ goesOn }) => goesOn !== null)
    .sort((a, b) => ((a.goesOn ?? '') < (b.goesOn ?? '') ? -1 : 1));
  const day = next?.goesOn ?? '';
  if (!isLocalDate(day)) return '';
  return words('goesNext', { made: moment(next?.made ?? ''), day: format.date(day) });
}

function PassphraseFact({ encryption }: Pick<BackupState, 'encryption'>) {
  const { desktop } = useOffice();
  const words = useWords('backups');
  const [dialog, setDialog] = useState<'set' | 'give' | null>(null);
  const close = (): void => {
    setDialog(null);
  };
  const button = (id: string, label: string, run: () => void): ReactNode => (
    <CommandButton size="small" variant="text" command={{ id: `settings.${id}`, label, run }} />
  );
  return (
    <WithActs
      acts={
        <>
          {encryption.key === 'missing' &&
            button('give-passphrase', words('givePassphrase'), () => {
              setDialog('give');
            })}
          {button('set-passphrase', words(encryption.on ? 'changePassphrase' : 'setPassphrase'), () => {
            setDialog('set');
          })}
          {encryption.on &&
            button(
              'drop-passphrase',
              words('dropPassphrase'),
              () => void desktop.setBackupPassphrase({ passphrase: null }),
            )}
          {dialog === 'set' && <SetPassphraseDialog onClose={close} />}
          {dialog === 'give' && <GivePassphraseDialog onClose={close} />}
        </>
      }
    >
      {words(`keys.${encryption.key}`)}
    </WithActs>
  );
}

function SecondFolder({ second, acts }: { second: BackupPlaceState | undefined; acts: BackupActs }) {
  const words = useWords('backups');
  return (
    <WithActs
      acts={
        <>
          <CommandButton
            size="small"
            variant="text"
            command={{
              id: 'settings.choose-backup-folder',
              label: words(second ? 'chooseOther' : 'choose'),
              when: !acts.busy,
              run: () => {
                acts.chooseFolder(true);
              },
            }}
          />
          {second && (
            <CommandButton
              size="small"
              variant="text"
              command={{
                id: 'settings.give-up-backup-folder',
                label: words('giveUp'),
                when: !acts.busy,
                run: () => {
                  acts.chooseFolder(false);
                },
              }}
            />
          )}
        </>
      }
    >
      {second ? second.folder : words('noSecond')}
    </WithActs>
  );
}

/** Where backups go, when, by which rule they stay, and who can read them. */
export function BackupFacts({ state, acts }: BackupFactsProps) {
  const words = useWords('backups');
  const moment = useMoment();
  const next = useNext();
  const goesNext = useGoesNext(state);
  const second = state.places.find(({ place }) => place === 'second');
  const lastOf = ({ last }: BackupPlaceState): string => (last === null ? words('never') : moment(last));
  const perPlace = (text: (place: BackupPlaceState) => string): ReactNode =>
    state.places.map((place) => (
      <Box key={place.place}>
        {state.places.length === 1
          ? text(place)
          : words('ofPlace', { place: words(place.place), text: text(place) })}
      </Box>
    ));
  return (
    <FactList
      labelWidth={labelWidth}
      facts={[
        { label: words('last'), value: perPlace(lastOf) },
        { label: words('next'), value: perPlace(next) },
        { label: words('rule'), value: [words('ruleText', { ...backupsKept }), goesNext].join(' ') },
        { label: words('desk'), value: state.places[0]?.folder },
        { label: words('second'), value: <SecondFolder second={second} acts={acts} /> },
        { label: words('encryption'), value: <PassphraseFact encryption={state.encryption} /> },
      ]}
    />
  );
}
