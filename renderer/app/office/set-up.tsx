import { useState } from 'react';
import type { DoorAnswer } from '@data/door';
import { loadSample, type SampleProgress } from '@data/sample/load-sample';
import type { OpenOffice } from '@data/start-office';
import { ErrorNotice } from '@ui/error-notice';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { explainAnswer } from '../explain-answer';
import { FirstRun } from '../shell/first-run';
import type { NewOffice } from '../shell/use-first-manager';
import type { AppTools } from './app-tools';
import { BrowserBanner } from './browser-banner';
import { openNewOffice, shippedTravel } from './open-new-office';
import { useRestore } from './use-restore';
import { useRestoreArchive } from './use-restore-archive';

/** What the shipped sample office holds; a test compares it with the file. */
export const sampleSize = { candidates: 300, roles: 60 } as const;

const homeDistrict = 'central-and-western';

interface SetUpProps {
  readonly office: OpenOffice;
  readonly tools: AppTools;
  /** The first manager is in. `page` is where to begin. */
  readonly onOpened: (staffId: string, page: string) => void;
  /** An office was brought back from a copy: start again with it. */
  readonly onRestored: () => void;
}

/** The first start: a sample office, an import, or an empty book. */
export function SetUp({ office, tools, onOpened, onRestored }: SetUpProps) {
  const language = useLanguage();
  const words = useWords('entry');
  const [progress, setProgress] = useState<SampleProgress>();
  const [failed, setFailed] = useState<DoorAnswer>();
  const districts = shippedTravel.districts.map(({ id, en, zh }) => ({
    value: id,
    label: language === 'en' ? en : zh,
  }));
  const problem = failed && explainAnswer(failed, language);
  const restore = useRestore(office, tools, onRestored);
  const fromArchive = useRestoreArchive(office, tools, onRestored);

  const begin = async (wanted: NewOffice, page: string): Promise<void> => {
    const answer = await openNewOffice(office.door, wanted);
    if (answer.ok) onOpened(String(answer.result['staffId']), page);
    else setFailed(answer);
  };
  const sample = async (): Promise<void> => {
    setProgress({ done: 0, total: 1 });
    const loaded = await loadSample({
      ...tools,
      database: office.database,
      link: office.link,
      onProgress: setProgress,
    });
    setProgress(undefined);
    if (!loaded.ok) setFailed(loaded);
  };
  return (
    <FirstRun
      sample={sampleSize}
      districts={districts}
      district={homeDistrict}
      inBrowser={!office.startup.desktop}
      onSample={() => void sample()}
      onImport={(wanted) => void begin(wanted, '/imports')}
      onEmpty={(wanted) => void begin(wanted, '/candidates')}
      onArchive={fromArchive.choose}
      onRestore={office.startup.desktop ? () => void restore.choose() : undefined}
      progress={
        (progress && { label: words('first.sampleTitle'), ...progress }) ??
        (restore.progress && { label: words('first.restore'), ...restore.progress }) ??
        fromArchive.progress
      }
      problem={restore.problem ?? fromArchive.problem ?? (problem && <ErrorNotice {...problem} />)}
      banner={office.startup.desktop ? undefined : <BrowserBanner />}
    />
  );
}
