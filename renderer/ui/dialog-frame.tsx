import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import IconButton from '@mui/material/IconButton';
import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Icon } from './icon';
import { useWords } from './i18n/words';
import { KeyHint } from './key-hint';
import { size } from './measures';
import { NoticeInView } from './notice-in-view';
import { ariaShortcut, usesCommandKey } from './shortcut-text';
import { showUnread } from './unread-mark';

const widths = { small: size.dialogSmall, medium: size.dialog, wide: size.dialogWide } as const;
const submitShortcut = 'ctrl+enter';

interface DialogFrameProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly onClose: () => void;
  /** The one decision of this dialog; also on Ctrl+Enter. After it, the first field in error gets the focus; before it, one that cannot be read. */
  readonly onSubmit?: () => void;
  readonly submitLabel?: string;
  readonly submitDisabled?: boolean;
  /** Draws the decision as one that takes something away. */
  readonly danger?: boolean;
  readonly cancelLabel?: string;
  readonly width?: keyof typeof widths;
  /** Beside the title: whom or what this is about. */
  readonly about?: ReactNode;
  /** At the left of the buttons: what will happen, or a further choice. */
  readonly footNote?: ReactNode;
  /** A second way to decide, beside the first. */
  readonly secondary?: ReactNode;
  readonly open?: boolean;
}

function focusFirstError(container: HTMLElement | null): void {
  const field = container?.querySelector<HTMLElement>('[aria-invalid="true"]');
  field?.focus();
}

/** One decision that writes. Esc and the cross leave; a click beside the dialog does not, so nothing typed is lost. */
export function DialogFrame(props: DialogFrameProps) {
  const { title, children, onClose, onSubmit, submitLabel, submitDisabled = false, danger = false } = props;
  const { cancelLabel, width = 'medium', about, footNote, secondary, open = true } = props;
  const words = useWords('common');
  const titleId = useId();
  const paper = useRef<HTMLDivElement>(null);
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    if (attempts > 0) focusFirstError(paper.current);
  }, [attempts]);
  const submit = (): void => {
    if (onSubmit === undefined || submitDisabled || showUnread(paper.current)) return;
    onSubmit();
    setAttempts((count) => count + 1);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const control = usesCommandKey() ? event.metaKey : event.ctrlKey;
    if (event.key !== 'Enter' || !control || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    submit();
  };
  return (
    <Dialog
      open={open}
      maxWidth={false}
      aria-labelledby={titleId}
      // Before the fields hear it: a list of choices would open on Enter.
      onKeyDownCapture={onKeyDown}
      onClose={(_event, reason) => {
        if (reason === 'escapeKeyDown') onClose();
      }}
      slotProps={{
        paper: { ref: paper, sx: { width: widths[width], maxWidth: 'calc(100vw - 32px)' } },
        transition: { timeout: { enter: 160, exit: 0 } },
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, pl: 2.5, pr: 1.5, pt: 1.5, pb: 1 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Box component="h2" id={titleId} sx={{ typography: 'h3', m: 0 }}>
            {title}
          </Box>
          {about !== undefined && <Box sx={{ color: 'text.secondary' }}>{about}</Box>}
        </Box>
        <IconButton aria-label={words('close')} onClick={onClose} sx={{ alignSelf: 'flex-start' }}>
          <Icon of={X} />
        </IconButton>
      </Box>
      <Box sx={{ flex: '1 1 auto', minHeight: 0, overflowY: 'auto', px: 2.5, pt: 0.5, pb: 2 }}>
        <NoticeInView value>{children}</NoticeInView>
      </Box>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          px: 2.5,
          py: 1.5,
          borderTop: '1px solid',
          borderColor: 'onward.line.hair',
        }}
      >
        <Box sx={{ flex: 1, minWidth: 0, typography: 'body2', color: 'text.secondary' }}>{footNote}</Box>
        <Button onClick={onClose}>{cancelLabel ?? words(onSubmit === undefined ? 'close' : 'cancel')}</Button>
        {secondary}
        {onSubmit !== undefined && (
          <Button
            variant="contained"
            color={danger ? 'error' : 'primary'}
            disabled={submitDisabled}
            onClick={submit}
            aria-keyshortcuts={ariaShortcut(submitShortcut)}
            endIcon={<KeyHint keys={submitShortcut} onButton />}
          >
            {submitLabel ?? words('save')}
          </Button>
        )}
      </Box>
    </Dialog>
  );
}
