import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Suspense, useState, type ReactNode } from 'react';
import { matchPath, Navigate, Route, Routes, useLocation, useNavigate } from 'react-router';
import { mayOpen } from '@shared/domain/staff/permission-table';
import type { Staff } from '@shared/domain/staff/staff';
import { useDocumentWords } from '@data/documents/use-document-words';
import { useOffice } from '@data/use-office';
import { ErrorNotice } from '@ui/error-notice';
import { SkeletonRows } from '@ui/skeleton-rows';
import { UndoToast } from '@ui/undo-toast';
import { useWords } from '@ui/i18n/words';
import { routes } from '../routes';
import { useStandingCommands } from '../commands/use-standing-commands';
import { NoticeBell } from '../notices/notice-bell';
import { AppShell } from '../shell/app-shell';
import { ErrorBoundary } from '../shell/error-boundary';
import { FullWindow } from '../shell/full-window';
import { FullWindowPalette } from '../palette/full-window-palette';
import { PaletteHost } from '../palette/palette-host';
import { useNoteRecent } from '../palette/use-recent';
import { useRecentLinks } from '../palette/use-recent-links';
import { footItems, navItems } from './nav-items';
import { useMenuCommands } from './use-menu-commands';
import { usePageCounts } from './use-page-counts';
import { useSaveStatus } from './use-save-status';
import { doneKey, useUndo, type UndoState } from './use-undo';

const firstPage = '/today';

function UndoMessages({ undo }: { readonly undo: UndoState }) {
  const words = useWords('common');
  const done = useWords('history');
  if (undo.refusal) {
    return (
      <Box sx={{ position: 'fixed', left: 16, bottom: 16, maxWidth: 560, zIndex: 'snackbar' }}>
        <ErrorNotice
          what={undo.refusal.what}
          next={undo.refusal.next}
          tone="warning"
          actions={<Button onClick={undo.dismissRefusal}>{words('close')}</Button>}
        />
      </Box>
    );
  }
  if (!undo.toast) return null;
  return (
    <UndoToast
      key={undo.toast.key}
      message={done(doneKey(undo.toast.command))}
      onUndo={undo.undo}
      onGone={undo.dismissToast}
    />
  );
}

function Pages() {
  const { actor } = useOffice();
  const open = routes.filter((route) => mayOpen(actor.role, route.permission));
  return (
    <Suspense fallback={<SkeletonRows count={12} />}>
      <Routes>
        {open.map(({ path, Page }) => (
          <Route key={path} path={path} element={<Page />} />
        ))}
        <Route path="*" element={<Navigate to={firstPage} replace />} />
      </Routes>
    </Suspense>
  );
}

/** The page on screen has the window to itself, where this person may open it. */
function useIsFullWindow(): boolean {
  const { actor } = useOffice();
  const { pathname } = useLocation();
  return routes.some(
    ({ path, permission, isFullWindow }) =>
      isFullWindow === true && mayOpen(actor.role, permission) && matchPath(path, pathname) !== null,
  );
}

interface OfficeWindowProps {
  readonly person: Staff;
  readonly onLock: () => void;
  readonly locked: boolean;
  readonly banner?: ReactNode;
}

/** Shell, pages and messages of the office for one person. */
export function OfficeWindow({ person, onLock, locked, banner }: OfficeWindowProps) {
  const { session, explain, link } = useOffice();
  const words = useWords('shell');
  const domain = useWords('domain');
  const location = useLocation();
  const navigate = useNavigate();
  const undo = useUndo(session, explain);
  const counts = usePageCounts();
  const [isFinding, setFinding] = useState(false);
  // What is locked is closed: nothing of the palette stands over the lock, nor is there when it is gone.
  if (locked && isFinding) setFinding(false);
  useStandingCommands({ undo: undo.undo, redo: undo.redo, lock: onLock });
  useMenuCommands(locked);
  useNoteRecent();
  useDocumentWords();
  const recent = useRecentLinks();
  const isFullWindow = useIsFullWindow();
  const saveStatus = useSaveStatus(link);
  const pages = (
    <ErrorBoundary pageKey={location.pathname} onOtherPage={() => void navigate(firstPage)}>
      <Pages />
    </ErrorBoundary>
  );
  if (isFullWindow)
    return (
      <FullWindow label={words('content')} banner={banner} toast={<UndoMessages undo={undo} />}>
        {pages}
        <FullWindowPalette isOpen={isFinding} onOpen={setFinding} />
      </FullWindow>
    );
  return (
    <AppShell
      items={navItems(person.role, words, counts)}
      footItems={footItems(person.role, words)}
      recent={recent}
      user={{ name: person.name, role: domain(`staffRoles.${person.role}`) }}
      onLock={onLock}
      saveStatus={saveStatus}
      undo={{ known: undo.canUndo, onTake: undo.undo }}
      redo={{ known: undo.canRedo, onTake: undo.redo }}
      onFind={() => {
        setFinding(true);
      }}
      topBarExtra={
        <NoticeBell
          quiet={locked}
          onOpenInterview={(id) => void navigate(`${firstPage}?interview=${id}`)}
          onOpenToday={() => void navigate(firstPage)}
        />
      }
      banner={banner}
      toast={<UndoMessages undo={undo} />}
    >
      {pages}
      <PaletteHost isOpen={isFinding} onOpen={setFinding} />
    </AppShell>
  );
}
