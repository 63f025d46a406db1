import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { ApartBook } from '@shared/domain/candidate/told-apart';
import { useLive, useOffice } from '@data/use-office';
import type { ChosenFile } from '@data/imports/read-chosen-file';
import { CommandButton } from '@ui/commands/command-button';
import { DropArea } from '@ui/drop-area';
import { EmptyState } from '@ui/empty-state';
import { useWords } from '@ui/i18n/words';
import { Page } from '@ui/page';
import { ProgressLine } from '@ui/progress-line';
import { SkeletonRows } from '@ui/skeleton-rows';
import { size } from '@ui/measures';
import { ImportOutcomeView } from './import-outcome';
import { ImportPreview } from './import-preview';
import type { SideBySideView } from './row-dialog';
import { previewRows, type Book, type ImportFile, type PreviewRow } from './preview';
import { useImportFiles } from './use-import-files';
import { useReadingFacts } from './use-reading-facts';
import { useWriteImport } from './use-write-import';
import type { ReadingFacts } from '@data/imports/read-chosen-file';

interface ImportsPageProps {
  readonly SideBySide: SideBySideView;
  readonly onLeave: () => void;
  readonly onSeeCandidates: () => void;
  readonly onSeeRoles: () => void;
}

/** The rows of the preview, read anew when the files, their columns or the book change; undefined while the book is read. */
function usePreviewRows(
  files: readonly ImportFile[],
  facts: ReadingFacts,
): { readonly rows: readonly PreviewRow[]; readonly book: Book['candidates'] } | undefined {
  const book = useLive(async (read): Promise<Book> => {
    const [candidates, roles, clients] = [
      await read.all('candidates'),
      await read.all('roles'),
      await read.all('clients'),
    ];
    return { candidates, roles, clients, apart: new ApartBook(await read.all('toldApart')) };
  }, []);
  return useMemo(
    () => book && { rows: previewRows(files, facts, book), book: book.candidates },
    [files, facts, book],
  );
}

/** Files of others become records of the book: choose, look, decide, bring in, and take back as one. */
export function ImportsPage({ SideBySide, onLeave, onSeeCandidates, onSeeRoles }: ImportsPageProps) {
  const words = useWords('imports');
  const facts = useReadingFacts();
  const chosen = useImportFiles(facts);
  const writing = useWriteImport();
  const { desktop } = useOffice();
  const add = (files: readonly ChosenFile[]): void => void chosen.add(files);
  const choose = (): void => void desktop.openFiles({ kind: 'any', multiple: true }).then(add);
  const { state } = writing;
  const previewing = state.phase === 'not-begun' && chosen.files.length > 0;
  return (
    <Page
      title={words('title')}
      scrolls={false}
      padded={false}
      hints={
        previewing
          ? [
              { keys: ['↑', '↓'], label: words('hints.move') },
              { keys: ['Space'], label: words('hints.tick') },
              { keys: ['Ctrl+Enter'], label: words('hints.bring') },
            ]
          : undefined
      }
      toolbar={
        previewing ? (
          <CommandButton
            command={{
              id: 'imports.add',
              label: words('addFiles'),
              when: chosen.reading === null,
              run: choose,
            }}
          />
        ) : undefined
      }
    >
      {chosen.reading !== null && (
        <Box sx={{ px: 2, py: 1 }}>
          <ProgressLine label={words('reading')} {...chosen.reading} onCancel={chosen.stopReading} />
        </Box>
      )}
      {state.phase === 'not-begun' && (
        <DropArea onFiles={add}>
          {previewing ? (
            <LoadedPreview
              files={chosen.files}
              facts={facts}
              SideBySide={SideBySide}
              onMap={chosen.map}
              onTypeName={chosen.typeName}
              onMend={chosen.mend}
              onSplit={chosen.split}
              onLeave={() => {
                chosen.clear();
                onLeave();
              }}
              onBringIn={(plan) => void writing.start(plan)}
            />
          ) : (
            <EmptyState sentence={words('drop')} actionLabel={words('choose')} onAction={choose} />
          )}
        </DropArea>
      )}
      {state.phase === 'writing' && (
        <Box sx={{ p: 3 }}>
          <ProgressLine
            label={words('writing')}
            done={state.done}
            total={state.total}
            onCancel={writing.cancel}
          />
        </Box>
      )}
      {state.phase === 'done' && (
        <ImportOutcomeView
          outcome={state.outcome}
          takenBack={state.takenBack}
          failure={writing.failure}
          onTakeBack={() => void writing.takeBack()}
          onMore={() => {
            chosen.clear();
            writing.reset();
          }}
          onSeeCandidates={onSeeCandidates}
          onSeeRoles={onSeeRoles}
        />
      )}
    </Page>
  );
}

type LoadedPreviewProps = Omit<Parameters<typeof ImportPreview>[0], 'rows' | 'book'> & {
  readonly facts: ReadingFacts;
};

function LoadedPreview({ facts, ...props }: LoadedPreviewProps) {
  const read = usePreviewRows(props.files, facts);
  return read === undefined ? <SkeletonRows height={size.rowDesk} /> : <ImportPreview {...props} {...read} />;
}
