import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import { type ReactNode, useId } from 'react';
import { useWords } from './i18n/words';

/** What every labelled control takes. */
export interface FieldProps {
  readonly label: string;
  /** A sentence under the field; an `error` takes its place. */
  readonly help?: ReactNode;
  /** What is wrong, said once the person has left the field. Refuses. */
  readonly error?: string;
  /** Odd but accepted, such as a phone number of an unusual length. Does not refuse. */
  readonly warning?: string;
  /** Marks the field as optional; required fields carry no mark. */
  readonly optional?: boolean;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  readonly onBlur?: () => void;
}

/** The ids that tie a control to its label and its help. */
export interface FieldIds {
  readonly control: string;
  readonly label: string;
  readonly help: string | undefined;
}

interface FieldFrameProps extends Pick<FieldProps, 'label' | 'help' | 'error' | 'warning' | 'optional'> {
  /** `group` for controls of several parts, which a `label` element cannot name. */
  readonly labelFor?: 'control' | 'group';
  readonly children: (ids: FieldIds) => ReactNode;
}

/** The label above and the help below any control. */
export function FieldFrame({ children, ...props }: FieldFrameProps) {
  const words = useWords('common');
  const id = useId();
  const message = props.error ?? props.warning ?? props.help;
  const ids = {
    control: `${id}control`,
    label: `${id}label`,
    help: message === undefined ? undefined : `${id}help`,
  };
  const group = props.labelFor === 'group';
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box
        component={group ? 'div' : 'label'}
        id={ids.label}
        {...(!group && { htmlFor: ids.control })}
        sx={{
          display: 'block',
          typography: 'body2',
          fontWeight: 'fontWeightMedium',
          color: 'text.secondary',
          mb: 0.5,
        }}
      >
        {props.label}
        {props.optional === true && (
          <Box component="span" sx={{ fontWeight: 400, color: 'onward.textTertiary' }}>
            {` · ${words('optional')}`}
          </Box>
        )}
      </Box>
      {children(ids)}
      {message !== undefined && (
        <FormHelperText
          id={ids.help}
          error={props.error !== undefined}
          sx={
            props.error === undefined && props.warning !== undefined
              ? { color: 'onward.warning.text' }
              : undefined
          }
        >
          {message}
        </FormHelperText>
      )}
    </Box>
  );
}
