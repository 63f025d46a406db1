import Box from '@mui/material/Box';
import { useState } from 'react';
import { chineseNameOf, fullName } from '@shared/domain/candidate/candidate-name';
import { nothingSupposed } from '@shared/domain/matching/what-if';
import { storedInstant } from '@shared/domain/stored-time';
import type { Rematch, SeenSubmission } from '@data/matching/rematch-for';
import { ChineseName } from '@ui/chinese-name';
import { DrawerFrame } from '@ui/drawer-frame';
import { EmptyState } from '@ui/empty-state';
import { useFormat } from '@ui/i18n/format';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { SkeletonRows } from '@ui/skeleton-rows';
import { CallDialog } from './call/call-dialog';
import { PoolDialog } from './panel/pool-dialog';
import { PoolNotice } from './panel/pool-notice';
import { RematchFooter } from './panel/rematch-footer';
import { RematchPanel } from './panel/rematch-panel';
import { useChoosing } from './panel/use-choosing';
import { WhatIfButton } from './panel/what-if-button';
import { WhatIfStrip } from './panel/what-if-strip';
import { useRoleWords } from './parts/role-words';
import { useRematch } from './use-rematch';

interface RematchDrawerProps {
  readonly candidateId: string;
  readonly onClose: () => void;
  /** Opens the sending of a submission that is only drafted. */
  readonly onSend: (submissionId: string) => void;
  /** Opens the booking of a client interview for each of the submissions, one after the other. */
  readonly onBookClientInterview: (...submissionIds: readonly string[]) => void;
}

const rowHeight = 56;

/** The next roles of one candidate beside the page. Mount it to open it; give it the candidate as its key. */
export function RematchDrawer(props: RematchDrawerProps) {
  const { candidateId, onClose, onSend, onBookClientInterview } = props;
  const words = useWords('rematch');
  const [whatIf, setWhatIf] = useState(nothingSupposed);
  const [trying, setTrying] = useState(false);
  const { rematch, showMore } = useRematch(candidateId, whatIf);
  const choosing = useChoosing(rematch?.ranking);
  const [dialog, setDialog] = useState<'call' | 'pool'>();
  const close = (): void => {
    setDialog(undefined);
  };
  const pool = (): void => {
    setDialog('pool');
  };
  const leave = (): void => {
    if (choosing.comparing) choosing.compare(false);
    else onClose();
  };
  if (!rematch) {
    return (
      <DrawerFrame title={words('title')} width="wide" onClose={onClose}>
        {rematch === null ? (
          <EmptyState sentence={words('panel.gone')} />
        ) : (
          <SkeletonRows height={rowHeight} />
        )}
      </DrawerFrame>
    );
  }
  return (
    <>
      <DrawerFrame
        title={<Title rematch={rematch} />}
        about={<After after={rematch.after} />}
        tools={
          <WhatIfButton
            open={trying}
            onToggle={() => {
              setTrying(!trying);
              setWhatIf(nothingSupposed);
            }}
          />
        }
        width="wide"
        onClose={leave}
        footer={
          <RematchFooter
            candidate={rematch.candidate}
            choosing={choosing}
            onCall={() => {
              setDialog('call');
            }}
            onPool={pool}
          />
        }
      >
        <Box sx={{ m: -2 }}>
          <PoolNotice candidate={rematch.candidate} office={rematch.office} onChange={pool} />
          {trying && (
            <WhatIfStrip
              candidate={rematch.candidate}
              office={rematch.office}
              value={whatIf}
              onChange={setWhatIf}
            />
          )}
          <RematchPanel
            rematch={rematch}
            whatIf={whatIf}
            choosing={choosing}
            onSend={onSend}
            onBookClientInterview={onBookClientInterview}
            onMore={showMore}
          />
        </Box>
      </DrawerFrame>
      {dialog === 'call' && (
        <CallDialog
          rematch={rematch}
          suggestions={choosing.suggestions}
          onRecorded={(toBook) => {
            choosing.chooseNone();
            if (toBook.length > 0) onBookClientInterview(...toBook);
          }}
          onClose={close}
        />
      )}
      {dialog === 'pool' && <PoolDialog rematch={rematch} onClose={close} />}
    </>
  );
}

function Title({ rematch: { candidate } }: { readonly rematch: Rematch }) {
  const words = useWords('rematch');
  const language = useLanguage();
  const name = fullName(candidate);
  const chinese = chineseNameOf(candidate);
  if (name === chinese || chinese === '') return <>{words('panel.title', { name })}</>;
  // A Chinese sentence ends with what the name owns, so both names stand before it.
  if (language === 'zh-HK') return <>{words('panel.title', { name: `${name} ${chinese}` })}</>;
  return (
    <>
      {words('panel.title', { name })} <ChineseName name={chinese} quiet />
    </>
  );
}

/** The ending this rematch follows. */
function After({ after }: { readonly after: SeenSubmission | null }) {
  const words = useWords('rematch');
  const domain = useWords('domain');
  const format = useFormat();
  const { both } = useRoleWords();
  if (!after?.end) return <>{words('panel.fresh')}</>;
  const { reason, at } = after.end;
  return (
    <>
      {words('panel.after', {
        role: both(after.face),
        reason: domain(`rejectionReasons.${reason}`),
        at: format.moment(storedInstant(at)),
      })}
    </>
  );
}
