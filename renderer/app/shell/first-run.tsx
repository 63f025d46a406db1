import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { FileUp, FlaskConical, History, type LucideIcon, SquarePen } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { FormRow } from '@ui/form-row';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { radius } from '@ui/measures';
import { ProgressLine } from '@ui/progress-line';
import { type Choice, SelectInput } from '@ui/select-input';
import { TextInput } from '@ui/text-input';
import { BrandMark } from './brand-mark';
import { type NewOffice, useFirstManager } from './use-first-manager';
import { LanguageChoice, LookChoice } from './language-choice';
import { PinInput } from './pin-input';
import { pinDigits } from './pin-digits';

interface FirstRunProps {
  /** How many invented people and roles the sample office holds. */
  readonly sample: { readonly candidates: number; readonly roles: number };
  readonly districts: readonly Choice<string>[];
  readonly district: string | undefined;
  readonly inBrowser: boolean;
  readonly onSample: () => void;
  readonly onImport: (office: NewOffice) => void;
  readonly onEmpty: (office: NewOffice) => void;
  readonly onRestore?: () => void;
  readonly onArchive: () => void;
  /** While the office is being set up. */
  readonly progress?: {
    readonly label: string;
    readonly done: number;
    readonly total?: number;
    readonly onCancel?: () => void;
  };
  /** An `ErrorNotice` when the last attempt failed. */
  readonly problem?: ReactNode;
  readonly banner?: ReactNode;
}

interface WayProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly text: string;
  readonly button: string;
  readonly primary?: boolean;
  readonly disabled: boolean;
  readonly onTake: () => void;
}

const boxLook = {
  border: '1px solid',
  borderColor: 'onward.line.hair',
  borderRadius: `${radius.card}px`,
  bgcolor: 'onward.surface.paper',
  p: 2.25,
} as const;

function Way({ icon, title, text, button, primary = false, disabled, onTake }: WayProps) {
  return (
    <Box
      component="section"
      sx={{
        ...boxLook,
        display: 'flex',
        flexDirection: 'column',
        minHeight: 210,
        ...(primary && { borderColor: 'onward.primary.main' }),
      }}
    >
      <Box sx={{ color: 'onward.primary.text', display: 'flex', mb: 1 }}>
        <Icon of={icon} side={22} />
      </Box>
      <Box component="h2" sx={{ typography: 'h3', m: 0 }}>
        {title}
      </Box>
      <Box component="p" sx={{ m: 0, mt: 0.5, mb: 2, color: 'text.secondary', flex: 1 }}>
        {text}
      </Box>
      <Button fullWidth variant={primary ? 'contained' : 'outlined'} disabled={disabled} onClick={onTake}>
        {button}
      </Button>
    </Box>
  );
}

function Head({ inBrowser }: { readonly inBrowser: boolean }) {
  const words = useWords('entry');
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1.25, mb: 2.5 }}>
      <BrandMark side={32} />
      <Box sx={{ flex: 1 }}>
        <Box component="h1" sx={{ typography: 'h1', m: 0 }}>
          {words('first.title')}
        </Box>
        <Box sx={{ typography: 'subtitle1', fontWeight: 400, color: 'text.secondary' }}>
          {words(inBrowser ? 'first.leadBrowser' : 'first.lead')}
        </Box>
      </Box>
      <LanguageChoice />
      <LookChoice />
    </Box>
  );
}

interface ManagerFieldsProps {
  readonly form: ReturnType<typeof useFirstManager>;
  readonly districts: readonly Choice<string>[];
  readonly disabled: boolean;
}

function ManagerFields({ form, districts, disabled }: ManagerFieldsProps) {
  const words = useWords('entry');
  const { written, errors, write } = form;
  return (
    <Box sx={{ ...boxLook, display: 'flex', flexDirection: 'column', gap: 2 }}>
      <FormRow columns="1fr 1fr 1fr">
        <TextInput
          label={words('first.officeName')}
          value={written.officeName}
          error={errors.officeName}
          disabled={disabled}
          onChange={(officeName) => write({ officeName })}
        />
        <TextInput
          label={words('first.yourName')}
          help={words('first.yourNameHelp')}
          value={written.managerName}
          error={errors.managerName}
          disabled={disabled}
          onChange={(managerName) => write({ managerName })}
        />
        <SelectInput
          label={words('first.district')}
          value={written.district}
          choices={districts}
          disabled={disabled}
          onChange={(district) => write({ district })}
        />
      </FormRow>
      <FormRow columns="1fr 1fr 1fr">
        <PinInput
          label={words('first.pin', pinDigits)}
          value={written.pin}
          error={errors.pin}
          disabled={disabled}
          onChange={(pin) => write({ pin })}
        />
        <PinInput
          label={words('first.pinAgain')}
          value={written.pinAgain}
          error={errors.pinAgain}
          disabled={disabled}
          onChange={(pinAgain) => write({ pinAgain })}
        />
        <span />
      </FormRow>
    </Box>
  );
}

type HadBeforeProps = Pick<FirstRunProps, 'onRestore' | 'onArchive'>;

/** The ways back to an office that was: a safety copy where there can be one, and an archive. */
function HadBefore({ onRestore, onArchive }: HadBeforeProps) {
  const words = useWords('entry');
  const archive = useWords('archive');
  const look = { font: 'inherit', fontWeight: 500 } as const;
  return (
    <>
      <Icon of={History} side={14} />
      {words('first.hadBefore')}
      {onRestore !== undefined && (
        <Link component="button" type="button" onClick={onRestore} sx={look}>
          {words('first.restore')}
        </Link>
      )}
      <Link component="button" type="button" onClick={onArchive} sx={look}>
        {archive('first')}
      </Link>
    </>
  );
}

/** The first start: a sample office to look around in, files to bring, or an empty office. */
export function FirstRun(props: FirstRunProps) {
  const { sample, districts, district, inBrowser, onSample, onImport, onEmpty, onRestore, progress } = props;
  const words = useWords('entry');
  const form = useFirstManager(district);
  const fields = useRef<HTMLDivElement>(null);
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    if (attempts > 0) fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempts]);
  const begin = (take: (office: NewOffice) => void) => (): void => {
    const office = form.check();
    if (office === undefined) setAttempts((count) => count + 1);
    else take(office);
  };
  const busy = progress !== undefined;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: '100vh', bgcolor: 'onward.surface.app' }}>
      {props.banner}
      <Box
        component="main"
        sx={{ flex: 1, display: 'flex', alignItems: 'center', justifyContent: 'center', p: 4 }}
      >
        <Box sx={{ width: 880 }}>
          <Head inBrowser={inBrowser} />
          <div ref={fields}>
            <ManagerFields form={form} districts={districts} disabled={busy} />
          </div>
          <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: 1.5, mt: 2.5 }}>
            <Way
              primary
              icon={FlaskConical}
              title={words('first.sampleTitle')}
              text={words('first.sampleText', sample)}
              button={words('first.sampleButton')}
              disabled={busy}
              onTake={onSample}
            />
            <Way
              icon={FileUp}
              title={words('first.importTitle')}
              text={words('first.importText')}
              button={words('first.importButton')}
              disabled={busy}
              onTake={begin(onImport)}
            />
            <Way
              icon={SquarePen}
              title={words('first.emptyTitle')}
              text={words('first.emptyText')}
              button={words('first.emptyButton')}
              disabled={busy}
              onTake={begin(onEmpty)}
            />
          </Box>
          <Box sx={{ mt: 2 }}>
            {props.problem}
            {progress !== undefined && <ProgressLine {...progress} />}
          </Box>
          <Box
            sx={{
              display: 'flex',
              alignItems: 'center',
              gap: 0.75,
              mt: 1,
              typography: 'body2',
              color: 'text.secondary',
            }}
          >
            {!busy && <HadBefore onRestore={onRestore} onArchive={props.onArchive} />}
            <Box sx={{ flex: 1 }} />
            {words('first.later')}
          </Box>
        </Box>
      </Box>
    </Box>
  );
}
