import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useOffice } from '@data/use-office';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';

interface ElementRowsProps<Value> {
  readonly values: Readonly<Record<string, Value>>;
  readonly onChange: (values: Record<string, Value>) => void;
  /** The fields of one element. */
  readonly row: (value: Value, change: (patch: Partial<Value>) => void, key: string) => ReactNode;
  /** A new element, and the prefix of its key. */
  readonly fresh?: { readonly prefix: string; readonly value: () => Value };
  readonly nameOf: (value: Value, key: string) => string;
  readonly addLabel?: string;
  /** Elements that may not be taken away, such as the three usual languages. */
  readonly isFixed?: (key: string) => boolean;
}

/** A set edited element by element: each with its fields, and one more below. */
export function ElementRows<Value extends object>(props: ElementRowsProps<Value>) {
  const { values, onChange, row, fresh, nameOf, addLabel, isFixed = () => false } = props;
  const words = useWords('candidates');
  const { ids } = useOffice();
  const remove = (key: string): void => {
    onChange(Object.fromEntries(Object.entries(values).filter(([other]) => other !== key)));
  };
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1 }}>
      {Object.entries(values).map(([key, value]) => {
        const name = words('acts.remove', { what: nameOf(value, key) });
        return (
          <Box key={key} sx={{ display: 'flex', alignItems: 'flex-end', gap: 1 }}>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              {row(
                value,
                (patch) => {
                  onChange({ ...values, [key]: { ...value, ...patch } });
                },
                key,
              )}
            </Box>
            {!isFixed(key) && (
              <Tooltip title={name}>
                <IconButton
                  aria-label={name}
                  onClick={() => {
                    remove(key);
                  }}
                >
                  <Icon of={X} />
                </IconButton>
              </Tooltip>
            )}
          </Box>
        );
      })}
      {fresh && (
        <Button
          size="small"
          sx={{ alignSelf: 'flex-start' }}
          startIcon={<Icon of={Plus} />}
          onClick={() => {
            onChange({ ...values, [ids.next(fresh.prefix)]: fresh.value() });
          }}
        >
          {addLabel ?? words('acts.add')}
        </Button>
      )}
    </Box>
  );
}
