import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Columns3 } from 'lucide-react';
import { useState } from 'react';
import { CheckInput } from '@ui/check-input';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { PopoverFrame } from '@ui/popover-frame';
import { SelectInput } from '@ui/select-input';
import { columnKeys, withColumn, type ListView } from './list-view';
import { useColumnName } from './use-candidate-columns';

interface ViewButtonProps {
  readonly view: ListView;
  readonly onView: (view: ListView) => void;
}

const popoverWidth = 280;
const orders = ['english', 'stroke', 'pinyin'] as const;

/** Which columns stand in the list, and in which order its names. */
export function ViewButton({ view, onView }: ViewButtonProps) {
  const words = useWords('candidateList');
  const columnName = useColumnName();
  const [anchor, setAnchor] = useState<HTMLElement>();
  return (
    <>
      <Button
        startIcon={<Icon of={Columns3} />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== undefined}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        {words('view.button')}
      </Button>
      <PopoverFrame
        label={words('view.title')}
        anchor={anchor}
        width={popoverWidth}
        onClose={() => {
          setAnchor(undefined);
        }}
      >
        <SelectInput
          label={words('view.order')}
          value={view.order}
          choices={orders.map((value) => ({ value, label: words(`orders.${value}`) }))}
          onChange={(order) => {
            onView({ ...view, order });
          }}
        />
        <Box
          component="fieldset"
          sx={{ border: 0, m: 0, mt: 2, p: 0, display: 'flex', flexDirection: 'column' }}
        >
          <Box component="legend" sx={{ typography: 'h5', p: 0 }}>
            {words('view.columns')}
          </Box>
          {columnKeys.map((key) => (
            <CheckInput
              key={key}
              label={columnName(key)}
              checked={view.columns.includes(key)}
              onChange={(shown) => {
                onView(withColumn(view, key, shown));
              }}
            />
          ))}
        </Box>
      </PopoverFrame>
    </>
  );
}
