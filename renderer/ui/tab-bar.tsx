import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import type { ReactNode } from 'react';
import { useCommands } from './commands/use-commands';

/** One tab; a count stands quietly behind its name. */
export interface TabItem<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly count?: number;
}

interface TabBarProps<Value extends string> {
  /** What the tabs divide; read out. */
  readonly name: string;
  readonly value: Value;
  readonly tabs: readonly TabItem<Value>[];
  readonly onChange: (value: Value) => void;
}

function tabIds(name: string, value: string) {
  const base = `${name}-${value}`.replaceAll(/\s+/g, '-');
  return { tab: `tab-${base}`, panel: `panel-${base}` };
}

/** The parts of one page. Put what is chosen into a `TabPanel` of the same name and value. */
export function TabBar<Value extends string>({ name, value, tabs, onChange }: TabBarProps<Value>) {
  useCommands(
    tabs.map((tab) => ({
      ...{ id: `tab/${name}/${tab.value}`, label: tab.label, about: name, when: tab.value !== value },
      run: () => {
        onChange(tab.value);
      },
    })),
  );
  return (
    <Tabs
      value={value}
      aria-label={name}
      selectionFollowsFocus
      onChange={(_event, chosen: Value) => {
        onChange(chosen);
      }}
    >
      {tabs.map((tab) => (
        <Tab
          key={tab.value}
          value={tab.value}
          id={tabIds(name, tab.value).tab}
          aria-controls={tab.value === value ? tabIds(name, tab.value).panel : undefined}
          label={
            <>
              {tab.label}
              {tab.count !== undefined && (
                <Box component="span" sx={{ typography: 'caption', color: 'text.secondary' }}>
                  {tab.count}
                </Box>
              )}
            </>
          }
        />
      ))}
    </Tabs>
  );
}

interface TabPanelProps {
  readonly name: string;
  readonly value: string;
  /** Takes the height that is left, for content that scrolls by itself. */
  readonly fills?: boolean;
  readonly children: ReactNode;
}

/** The content of the chosen tab. */
export function TabPanel({ name, value, fills = false, children }: TabPanelProps) {
  const ids = tabIds(name, value);
  return (
    <Box
      role="tabpanel"
      id={ids.panel}
      aria-labelledby={ids.tab}
      sx={fills ? { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' } : undefined}
    >
      {children}
    </Box>
  );
}
