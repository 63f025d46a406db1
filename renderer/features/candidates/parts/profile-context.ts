import { createContext, useContext } from 'react';
import type { CandidateProfile } from '@data/queries/candidate-profile';

/** What can be begun from the profile; the page decides which dialog opens. */
export interface ProfileActs {
  readonly bookInterview: (submissionId?: string) => void;
  /** The interview that is held now, in its full window; where none is, the dialogs of its notes. */
  readonly interviewNotes: () => void;
  readonly reject: (submissionId: string) => void;
  readonly nextRoles: () => void;
  readonly print: () => void;
  readonly exportFile: () => void;
  /** Lays another record of the same person beside this one. */
  readonly merge: () => void;
  /** Erasing, and what a person may ask about their own data. */
  readonly privacy: (act: PrivacyAct) => void;
  readonly open: (dialog: ProfileDialog) => void;
  readonly showTab: (tab: ProfileTab) => void;
}

/** What the ordinance gives a person, as acts of the office. */
export type PrivacyAct = 'access-request' | 'correction' | 'erase';

/** The dialogs the profile owns. */
export type ProfileDialog =
  | { readonly kind: 'motivation'; readonly thenFit: boolean }
  | { readonly kind: 'fit' }
  | { readonly kind: 'interest'; readonly roleId?: string }
  | { readonly kind: 'submit' }
  | { readonly kind: 'send'; readonly submissionId: string }
  | { readonly kind: 'other-agency' }
  | { readonly kind: 'consent' }
  | { readonly kind: 'park' }
  | { readonly kind: 'task'; readonly words?: string }
  | { readonly kind: 'call'; readonly taskId: string | null };

/** Parts of the profile, in the order of the tabs. */
export const profileTabs = [
  'overview',
  'facts',
  'motivation',
  'fit',
  'interest',
  'submissions',
  'interviews',
  'documents',
  'consents',
  'timeline',
] as const;
/** See {@link profileTabs}. */
export type ProfileTab = (typeof profileTabs)[number];

/** The profile on screen and its acts. */
export const ProfileContext = createContext<{ profile: CandidateProfile; acts: ProfileActs } | null>(null);

/** The profile the part stands in; throws outside of one, which is our own bug. */
export function useProfile(): { readonly profile: CandidateProfile; readonly acts: ProfileActs } {
  const context = useContext(ProfileContext);
  if (!context) throw new Error('useProfile outside of a profile');
  return context;
}
