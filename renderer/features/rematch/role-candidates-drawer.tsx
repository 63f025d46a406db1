import Box from '@mui/material/Box';
import { useState } from 'react';
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { RoleFace } from '@shared/domain/matching/role-face';
import { candidatesFor, type RoleRematch } from '@data/matching/candidates-for';
import { useLiveAnswer } from '@data/use-live';
import { useOffice } from '@data/use-office';
import { DrawerFrame } from '@ui/drawer-frame';
import { EmptyState } from '@ui/empty-state';
import { useWords } from '@ui/i18n/words';
import { TabBar, TabPanel } from '@ui/tab-bar';
import { useRoleWords } from './parts/role-words';
import { BookInPreparation } from './people/book-in-preparation';
import { MissingCandidates } from './people/missing-candidates';
import { PersonRow } from './people/person-row';

interface RoleCandidatesDrawerProps {
  readonly roleId: string;
  readonly onClose: () => void;
  readonly onOpenCandidate: (candidateId: string) => void;
  readonly onNextRoles: (candidateId: string) => void;
}

const rowHeight = 56;
/** Longer lists are for the candidate book; here whoever stands further down scores less. */
const longestList = 50;

type Tab = keyof RoleRematch['ranking'];
const tabs: readonly Tab[] = ['eligible', 'confirmFirst', 'notSuggested'];

/** Who in the book suits a role, by the same gates and scores that find somebody's next roles. */
export function RoleCandidatesDrawer(props: RoleCandidatesDrawerProps) {
  const { roleId, onClose } = props;
  const { database, actor, clock, zoneRules } = useOffice();
  const words = useWords('nextRoles');
  const { title } = useRoleWords();
  const found = useLiveAnswer(
    () => candidatesFor(database, roleId, { viewer: actor, now: clock.now(), zoneRules, size: longestList }),
    [database, roleId, actor],
  );
  const face = found && faceIn(found);
  return (
    <DrawerFrame
      title={face ? words('people.title', { role: title(face) }) : words('people.button')}
      about={words('people.about')}
      width="wide"
      onClose={onClose}
    >
      {found === undefined && <BookInPreparation rowHeight={rowHeight} />}
      {found === null && <EmptyState sentence={words('people.gone')} />}
      {found && <Lists {...props} found={found} />}
    </DrawerFrame>
  );
}

/** The role as the viewer may see it; any row has it. */
function faceIn({ ranking }: RoleRematch): RoleFace | undefined {
  return [...ranking.eligible, ...ranking.confirmFirst, ...ranking.notSuggested][0]?.face;
}

interface ListsProps extends Pick<RoleCandidatesDrawerProps, 'onOpenCandidate' | 'onNextRoles'> {
  readonly found: RoleRematch;
}

function Lists({ found, ...opens }: ListsProps) {
  const words = useWords('rematch');
  const next = useWords('nextRoles');
  const { ranking, counts } = found;
  const [tab, setTab] = useState<Tab>(() => tabs.find((one) => counts[one] > 0) ?? 'eligible');
  const rows = tab === 'notSuggested' ? [] : ranking[tab];
  const more = counts[tab] - longestList;
  const personOf = (id: string): Candidate | undefined => found.candidates.get(id);
  return (
    <Box sx={{ m: -2 }}>
      <Box sx={{ px: 2, borderBottom: '1px solid', borderColor: 'onward.line.hair' }}>
        <TabBar
          name={next('people.button')}
          value={tab}
          onChange={setTab}
          tabs={tabs.map((one) => ({
            value: one,
            label: words(`panel.${one}`),
            count: counts[one],
          }))}
        />
      </Box>
      <TabPanel name={next('people.button')} value={tab}>
        {tab !== 'notSuggested' && rows.length === 0 && <EmptyState sentence={next('people.none')} />}
        {tab === 'notSuggested' && ranking.notSuggested.length > 0 && (
          <Box sx={{ px: 2, pt: 1, typography: 'caption', color: 'onward.textTertiary', textAlign: 'right' }}>
            {words('panel.whoMay')}
          </Box>
        )}
        <Box component="ul" aria-label={words(`panel.${tab}`)} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {rows.slice(0, longestList).map((suggestion) => {
            const candidate = personOf(suggestion.candidateId);
            return (
              candidate && (
                <PersonRow key={candidate.id} {...opens} {...{ suggestion, candidate }} names={found} />
              )
            );
          })}
          {tab === 'notSuggested' && (
            <MissingCandidates
              rows={ranking.notSuggested.slice(0, longestList)}
              found={found}
              onOpenCandidate={opens.onOpenCandidate}
            />
          )}
        </Box>
        {more > 0 && (
          <Box sx={{ px: 2, py: 1, color: 'text.secondary' }}>{next('people.more', { count: more })}</Box>
        )}
      </TabPanel>
    </Box>
  );
}
