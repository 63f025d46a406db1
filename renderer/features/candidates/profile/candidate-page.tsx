import Box from '@mui/material/Box';
import { CalendarPlus, CircleX } from 'lucide-react';
import { type ComponentType, type ReactNode, useMemo, useState } from 'react';
import { shortName } from '@shared/domain/candidate/candidate-name';
import { isHeldNow } from '@shared/domain/interview/held-now';
import { isInProcess } from '@shared/domain/submission/submission-lifecycle';
import { readCandidateProfile, type CandidateProfile } from '@data/queries/candidate-profile';
import { useLive } from '@data/use-office';
import { useCommands } from '@ui/commands/use-commands';
import { EmptyState } from '@ui/empty-state';
import { useWords } from '@ui/i18n/words';
import { Page } from '@ui/page';
import { SkeletonRows } from '@ui/skeleton-rows';
import { TabBar, TabPanel } from '@ui/tab-bar';
import { DocumentsTab } from '../documents/documents-tab';
import {
  ProfileContext,
  profileTabs,
  type PrivacyAct,
  type ProfileActs,
  type ProfileDialog,
  type ProfileTab,
} from '../parts/profile-context';
import { ConsentsTab } from '../tabs/consents-tab';
import { FactsTab } from '../tabs/facts-tab';
import { FitTab } from '../tabs/fit-tab';
import { InterestTab } from '../tabs/interest-tab';
import { InterviewsTab } from '../tabs/interviews-tab';
import { MotivationTab } from '../tabs/motivation-tab';
import { OverviewTab } from '../tabs/overview-tab';
import { SubmissionsTab } from '../tabs/submissions-tab';
import { TimelineTab } from '../tabs/timeline-tab';
import { FactsAside } from './facts-aside';
import { ProfileDialogs } from './profile-dialogs';
import { ProfileHeader } from './profile-header';

/** What the app does for the profile: other features' dialogs, other pages, paper. */
export interface CandidatePageProps {
  readonly candidateId: string;
  readonly onBookInterview: (candidateId: string, submissionId?: string) => void;
  readonly onReject: (submissionId: string) => void;
  /** The full window of an interview that is held now. */
  readonly onInterview: (interviewId: string) => void;
  readonly onPrint: (candidateId: string) => void;
  readonly onExport: (candidateId: string) => void;
  readonly onNextRoles: (candidateId: string) => void;
  readonly onMerge: (candidateId: string) => void;
  /** What clients offered the candidate. */
  readonly offers: ReactNode;
  readonly onPrivacy: (act: PrivacyAct, candidateId: string) => void;
  readonly onList: () => void;
}

const panels: Readonly<Record<ProfileTab, ComponentType>> = {
  overview: OverviewTab,
  facts: FactsTab,
  motivation: MotivationTab,
  fit: FitTab,
  interest: InterestTab,
  submissions: SubmissionsTab,
  interviews: InterviewsTab,
  documents: DocumentsTab,
  consents: ConsentsTab,
  timeline: TimelineTab,
};

function countOf(profile: CandidateProfile, tab: ProfileTab): number | undefined {
  const counts: Readonly<Partial<Record<ProfileTab, number>>> = {
    motivation: profile.notes.length,
    fit: profile.assessments.length,
    interest: profile.interests.length,
    submissions: profile.submissions.length,
    interviews: profile.interviews.length,
    documents: profile.documents.length,
    consents: profile.consents.length,
  };
  return counts[tab] === 0 ? undefined : counts[tab];
}

/** What the profile does by key that has no button of its own at its head: book, and a no. */
function useProfileKeys(profile: CandidateProfile | null | undefined, acts: ProfileActs): void {
  const words = useWords('candidates');
  const when = profile !== null && profile !== undefined;
  const running = profile?.submissions.filter(isInProcess) ?? [];
  const [only] = running;
  useCommands([
    {
      ...{ id: 'candidate.book', label: words('acts.book'), icon: CalendarPlus, keys: 'b', when },
      run: () => {
        acts.bookInterview();
      },
    },
    {
      ...{ id: 'candidate.reject', label: words('acts.recordNo'), icon: CircleX, keys: 'x', when },
      run: () => {
        if (running.length === 1 && only) acts.reject(only.id);
        else acts.showTab('submissions');
      },
    },
  ]);
}

function Profile({
  profile,
  tab,
  onTab,
  offers,
}: {
  readonly profile: CandidateProfile;
  readonly tab: ProfileTab;
  readonly onTab: (tab: ProfileTab) => void;
  readonly offers: ReactNode;
}) {
  const words = useWords('candidates');
  const Panel = panels[tab];
  const name = words('tabs.name');
  return (
    <>
      <ProfileHeader />
      <Box sx={{ px: 3 }}>
        <TabBar
          name={name}
          value={tab}
          tabs={profileTabs.map((value) => ({
            value,
            label: words(`tabs.${value}`),
            count: countOf(profile, value),
          }))}
          onChange={onTab}
        />
      </Box>
      <Box sx={{ display: 'flex', flex: 1, minHeight: 0 }}>
        <Box
          role="group"
          aria-label={words(`tabs.${tab}`)}
          tabIndex={0}
          sx={{ flex: 1, minWidth: 0, overflowY: 'auto', px: 3, py: 2 }}
        >
          <TabPanel name={name} value={tab}>
            <Panel />
            {(tab === 'overview' || tab === 'submissions') && <Box sx={{ mt: 2 }}>{offers}</Box>}
          </TabPanel>
        </Box>
        {tab === 'overview' && <FactsAside />}
      </Box>
    </>
  );
}

/** One candidate: who they are, what has to happen next, what moves them, how they fit, where they stand. */
export function CandidatePage(props: CandidatePageProps) {
  const {
    candidateId,
    onBookInterview,
    onReject,
    onInterview,
    onPrint,
    onExport,
    onNextRoles,
    onMerge,
    offers,
    onPrivacy,
    onList,
  } = props;
  const words = useWords('candidates');
  const profile = useLive((read) => readCandidateProfile(read, candidateId), [candidateId]);
  const [tab, setTab] = useState<ProfileTab>('overview');
  const [dialog, setDialog] = useState<ProfileDialog | null>(null);
  const heldNow = profile?.interviews.find(isHeldNow)?.id;
  const acts = useMemo<ProfileActs>(
    () => ({
      interviewNotes: () => {
        if (heldNow === undefined) setDialog({ kind: 'motivation', thenFit: true });
        else onInterview(heldNow);
      },
      bookInterview: (submissionId) => {
        onBookInterview(candidateId, submissionId);
      },
      reject: onReject,
      nextRoles: () => {
        onNextRoles(candidateId);
      },
      print: () => {
        onPrint(candidateId);
      },
      exportFile: () => {
        onExport(candidateId);
      },
      merge: () => {
        onMerge(candidateId);
      },
      privacy: (act) => {
        onPrivacy(act, candidateId);
      },
      open: setDialog,
      showTab: setTab,
    }),
    [
      candidateId,
      heldNow,
      onInterview,
      onBookInterview,
      onReject,
      onNextRoles,
      onPrint,
      onExport,
      onMerge,
      onPrivacy,
    ],
  );
  useProfileKeys(profile, acts);
  const context = useMemo(() => (profile ? { profile, acts } : null), [profile, acts]);
  const parent = { label: words('title'), onOpen: onList };
  if (!profile || !context) {
    return (
      <Page title={words('tabs.name')} parent={parent}>
        {profile === undefined ? (
          <SkeletonRows />
        ) : (
          <EmptyState sentence={words('notFound')} actionLabel={words('toList')} onAction={onList} />
        )}
      </Page>
    );
  }
  return (
    <ProfileContext value={context}>
      <Page
        title={shortName(profile.candidate)}
        parent={parent}
        scrolls={false}
        padded={false}
        hints={[
          { keys: ['i'], label: words('hints.interview') },
          { keys: ['r'], label: words('hints.nextRoles') },
          { keys: ['b'], label: words('hints.book') },
          { keys: ['x'], label: words('hints.reject') },
          { keys: ['ctrl+p'], label: words('hints.print') },
        ]}
      >
        <Profile profile={profile} tab={tab} onTab={setTab} offers={offers} />
      </Page>
      <ProfileDialogs dialog={dialog} onChange={setDialog} />
    </ProfileContext>
  );
}
