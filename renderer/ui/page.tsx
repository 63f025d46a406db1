import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Fragment, type ReactNode, useContext, useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useCommands } from './commands/use-commands';
import { type Hint, HintBar } from './hint-bar';
import { size } from './measures';
import { TopBarSlotContext } from './page-slots';

interface PageProps {
  /** The name of the page, in the top bar and the window title: masked by the caller where a name is confidential. */
  readonly title: string;
  /** The list this page belongs to, shown before its name. */
  readonly parent?: { readonly label: string; readonly onOpen: () => void };
  /** Beside the title, such as the date and the hour. */
  readonly titleNote?: ReactNode;
  /** The 48 px line under the top bar: search, filters, the one filled button. */
  readonly toolbar?: ReactNode;
  readonly children: ReactNode;
  /** The keys of this screen; without them there is no hint bar. */
  readonly hints?: readonly Hint[];
  readonly hintNote?: ReactNode;
  /** False when the content scrolls by itself, as a table does. */
  readonly scrolls?: boolean;
  /** False when the content brings its own padding. */
  readonly padded?: boolean;
}

function PageTitle({ title, parent, titleNote }: Pick<PageProps, 'title' | 'parent' | 'titleNote'>) {
  return (
    <Fragment>
      <Box
        component="h1"
        sx={{
          typography: 'h2',
          m: 0,
          whiteSpace: 'nowrap',
          minWidth: 0,
          overflow: 'hidden',
          textOverflow: 'ellipsis',
        }}
      >
        {parent !== undefined && (
          <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary' }}>
            <Link
              component="button"
              type="button"
              onClick={parent.onOpen}
              sx={{ font: 'inherit', color: 'inherit', verticalAlign: 'baseline' }}
            >
              {parent.label}
            </Link>
            {' / '}
          </Box>
        )}
        {title}
      </Box>
      {titleNote !== undefined && (
        <Box sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>{titleNote}</Box>
      )}
    </Fragment>
  );
}

/** One screen: its name in the top bar, its toolbar, its content and the keys at its foot. */
export function Page(props: PageProps) {
  const { title, toolbar, children, hints, hintNote, scrolls = true, padded = true } = props;
  const slot = useContext(TopBarSlotContext);
  const { parent } = props;
  useCommands(parent ? [{ id: `page/${parent.label}`, label: parent.label, run: parent.onOpen }] : []);
  useEffect(() => {
    document.title = `${title} · Onward`;
  }, [title]);
  const name = <PageTitle {...props} />;
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: 'column',
        height: '100%',
        minHeight: 0,
        bgcolor: 'onward.surface.paper',
      }}
    >
      {slot === null ? (
        <Box sx={{ display: 'flex', gap: 1.5, px: 2, pt: 2 }}>{name}</Box>
      ) : (
        createPortal(name, slot)
      )}
      {toolbar !== undefined && (
        <Box
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1,
            flex: 'none',
            minHeight: size.toolbar,
            px: 2,
            py: 0.5,
            borderBottom: '1px solid',
            borderColor: 'onward.line.hair',
          }}
        >
          {toolbar}
        </Box>
      )}
      <Box
        sx={{
          flex: 1,
          minHeight: 0,
          ...(scrolls ? { overflowY: 'auto' } : { display: 'flex', flexDirection: 'column' }),
          ...(padded && { p: 2 }),
        }}
        {...(scrolls && { tabIndex: 0, role: 'region', 'aria-label': title })}
      >
        {children}
      </Box>
      {hints !== undefined && <HintBar hints={hints} note={hintNote} />}
    </Box>
  );
}
