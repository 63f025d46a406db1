import { useWords } from '@ui/i18n/words';
import { Banner } from '../shell/banner';

/** Says what a browser window cannot do; shown all the time there. */
export function BrowserBanner() {
  const words = useWords('shell');
  return <Banner>{words('browserBanner')}</Banner>;
}
