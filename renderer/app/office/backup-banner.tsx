import Button from '@mui/material/Button';
import { HardDrive } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type { BackupState } from '@shared/backup-requests';
import type { DesktopApi } from '@shared/desktop-api';
import { mayOpen } from '@shared/domain/staff/permission-table';
import type { StaffRole } from '@shared/domain/staff/staff';
import { useWords } from '@ui/i18n/words';
import { Banner } from '../shell/banner';

interface BackupBannerProps {
  readonly desktop: Pick<DesktopApi, 'backups' | 'onBackupState'>;
  readonly role: StaffRole;
}

/** Says over the whole window that today's backup could not be made, until it is; the folder to those who may mend it. */
export function BackupBanner({ desktop, role }: BackupBannerProps) {
  const words = useWords('backups');
  const navigate = useNavigate();
  const [state, setState] = useState<BackupState | null>(null);
  useEffect(() => {
    let gone = false;
    void desktop.backups().then((found) => {
      if (!gone) setState(found);
    });
    const end = desktop.onBackupState(setState);
    return () => {
      gone = true;
      end();
    };
  }, [desktop]);
  const place = state?.places.find(({ trouble }) => trouble !== null && trouble.kind !== 'cancelled');
  if (!place?.trouble) return null;
  const mends = mayOpen(role, 'settings/office');
  return (
    <Banner
      icon={HardDrive}
      action={
        mends && (
          <Button
            size="small"
            variant="text"
            color="inherit"
            onClick={() => void navigate('/settings?part=safety')}
          >
            {words('toSettings')}
          </Button>
        )
      }
    >
      {mends ? words(`trouble.${place.trouble.kind}`, { folder: place.folder }) : words('troubleForOthers')}{' '}
      {words('troubleKept')}
    </Banner>
  );
}
