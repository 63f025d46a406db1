import { useState } from 'react';
import { useWords } from '@ui/i18n/words';
import { isPin, pinDigits } from './pin-digits';

/** What a new office needs to begin: its name and its first manager. */
export interface NewOffice {
  readonly officeName: string;
  readonly managerName: string;
  readonly pin: string;
  readonly district: string | undefined;
}

type Written = NewOffice & { readonly pinAgain: string };

type Errors = Partial<Record<'officeName' | 'managerName' | 'pin' | 'pinAgain', string>>;

const blank: Written = { officeName: '', managerName: '', pin: '', pinAgain: '', district: undefined };

interface FirstManagerForm {
  readonly written: Written;
  readonly errors: Errors;
  readonly write: (part: Partial<Written>) => void;
  /** The office to begin with, or undefined when something is missing; then `errors` says what. */
  readonly check: () => NewOffice | undefined;
}

/** What stands in the form of the first start, checked when a person decides how to begin. */
export function useFirstManager(district: string | undefined): FirstManagerForm {
  const words = useWords('entry');
  const [written, setWritten] = useState<Written>({ ...blank, district });
  const [checked, setChecked] = useState(false);
  const found: Errors = {
    ...(written.officeName.trim() === '' && { officeName: words('first.needOffice') }),
    ...(written.managerName.trim() === '' && { managerName: words('first.needName') }),
    ...(!isPin(written.pin) && { pin: words('first.needPin', pinDigits) }),
    ...(written.pin !== written.pinAgain && { pinAgain: words('first.pinDiffers') }),
  };
  return {
    written,
    errors: checked ? found : {},
    write: (part) => {
      setWritten((before) => ({ ...before, ...part }));
    },
    check: () => {
      setChecked(true);
      if (Object.keys(found).length > 0) return undefined;
      const { officeName, managerName, pin } = written;
      return {
        officeName: officeName.trim(),
        managerName: managerName.trim(),
        pin,
        district: written.district,
      };
    },
  };
}
