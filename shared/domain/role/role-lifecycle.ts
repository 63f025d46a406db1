import type { RoleStage } from './role';

/** From each stage of a vacancy, where it may go. Walked whole by tests. */
export const roleTransitions: Readonly<Record<RoleStage, readonly RoleStage[]>> = {
  open: ['on-hold', 'filled', 'withdrawn'],
  'on-hold': ['open', 'filled', 'withdrawn'],
  filled: ['open'],
  withdrawn: ['open'],
};

/** Stages that end the role's submissions. */
export const closedRoleStages: readonly RoleStage[] = ['filled', 'withdrawn'];

/** True when the step stands in the table. */
export const mayMoveRole = (from: RoleStage, to: RoleStage): boolean => roleTransitions[from].includes(to);

/** True while the vacancy is closed; its reopening proposes what its closing ended. */
export const isRoleClosed = (stage: RoleStage): boolean => closedRoleStages.includes(stage);
