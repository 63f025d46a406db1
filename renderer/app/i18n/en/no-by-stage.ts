/** Words on why a reason for a no cannot be chosen where the submission stands. */
export const noByStage = {
  notSent: 'Not sent yet, so the client cannot have turned them down; only the role may have gone.',
  over: 'This submission is no longer running.',
} as const;
