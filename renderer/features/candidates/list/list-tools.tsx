import { memo, type KeyboardEvent, type RefObject } from 'react';
import type { CandidateFilter } from '@shared/domain/candidate/candidate-filter';
import { CandidateFileMenu } from './candidate-file-menu';
import type { FilterChoices } from './filter-fields';
import { ListToolbar } from './list-toolbar';
import type { ListView } from './list-view';
import type { ManyAct } from './many-dialogs';
import { SelectionBar } from './selection-bar';

interface ListToolsProps {
  readonly typed: string;
  readonly filter: CandidateFilter;
  readonly view: ListView;
  readonly choices: FilterChoices;
  readonly chosenCount: number;
  /** How many are listed, of how many; undefined until they are read. */
  readonly shown: number | undefined;
  readonly total: number | undefined;
  readonly searchField: RefObject<HTMLInputElement | null>;
  readonly onType: (typed: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFilter: (filter: CandidateFilter) => void;
  readonly onView: (view: ListView) => void;
  readonly onNew: () => void;
  readonly onImport: () => void;
  readonly onExportShown: () => void;
  readonly onExportChosen: () => void;
  readonly onChooseListed: () => void;
  readonly onChooseNobody: () => void;
  readonly onAct: (act: ManyAct) => void;
}

/** What stands above the list. Drawn again only when something in it changes: another order of the list leaves it as it is. */
export const ListTools = memo(function ListTools(props: ListToolsProps) {
  const { typed, filter, view, choices, chosenCount, shown, total, searchField } = props;
  if (chosenCount > 0) {
    return (
      <SelectionBar
        count={chosenCount}
        listed={shown ?? 0}
        onChooseListed={props.onChooseListed}
        onAct={props.onAct}
        onExport={props.onExportChosen}
        onClear={props.onChooseNobody}
      />
    );
  }
  return (
    <ListToolbar
      search={{
        ...{ value: typed, onChange: props.onType, onKey: props.onKey, inputRef: searchField },
        autoFocus: true,
      }}
      {...{ filter, view, choices, shown, total }}
      onFilter={props.onFilter}
      onView={props.onView}
      onNew={props.onNew}
      files={
        <CandidateFileMenu shown={shown ?? 0} onImport={props.onImport} onExport={props.onExportShown} />
      }
    />
  );
});
