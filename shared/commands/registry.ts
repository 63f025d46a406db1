import type { CommandName } from '../domain/staff/permission-table';
import type { Command } from './command';

/** The closed map of commands: what is not here cannot change the office. */
export const commands = {
} as const satisfies Partial<Record<CommandName, unknown>>;

type Commands = typeof commands;

/** What a command takes. */
export type CommandInput<Name extends CommandName> = Name extends keyof Commands
  ? Commands[Name] extends Command<infer Input, infer _Facts> ? Input : never
  : never;
