import Box from '@mui/material/Box';
import { useState } from 'react';
import type { InstallationCheck } from '@shared/desktop-api';
import { useOffice } from '@data/use-office';
import { CommandButton } from '@ui/commands/command-button';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { StatusChip } from '@ui/status-chip';

const widest = 640;

/** Tries on this computer what only this computer can show. */
export function InstallationPart() {
  const { desktop } = useOffice();
  const words = useWords('settings');
  const [checks, setChecks] = useState<readonly InstallationCheck[]>();
  const [busy, setBusy] = useState(false);
  const run = async (): Promise<void> => {
    setBusy(true);
    try {
      const { isolated, sandboxed } = desktop.environment;
      setChecks(await desktop.checkInstallation({ isolated, sandboxed }));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Box sx={{ maxWidth: widest }}>
      <Section
        title={words('parts.installation')}
        look="card"
        action={
          <CommandButton
            command={{
              id: 'settings.check',
              label: words(busy ? 'installation.running' : 'installation.run'),
              when: !busy,
              run: () => void run(),
            }}
          />
        }
      >
        {checks === undefined && <Box sx={{ color: 'text.secondary' }}>{words('installation.what')}</Box>}
        {checks?.length === 0 && <Box sx={{ color: 'text.secondary' }}>{words('installation.nothing')}</Box>}
        {checks && checks.length > 0 && (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
            {checks.map(({ name, ok, detail }) => (
              <li key={name}>
                <StatusChip tone={ok ? 'success' : 'error'} look="plain">
                  {words(ok ? 'installation.passed' : 'installation.failed', {
                    name: words(`installation.checks.${name}`),
                  })}
                </StatusChip>
                <Box lang="en" sx={{ typography: 'body2', color: 'text.secondary', pl: 2.5 }}>
                  {detail}
                </Box>
              </li>
            ))}
          </Box>
        )}
      </Section>
    </Box>
  );
}
