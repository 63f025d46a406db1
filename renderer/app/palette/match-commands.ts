import { foundRanges, searchTokens } from '@shared/domain/candidate/match-name';
import { isReady, type Command } from '@ui/commands/command';

/** Opens the palette itself, which is open already. */
const unlisted: readonly string[] = ['palette'];

const isNamed = ({ label, about = '' }: Command, tokens: readonly string[]): boolean =>
  tokens.every((token) => [label, about].some((text) => foundRanges(text, [token]).length > 0));

const beginsWith = ({ label }: Command, [token = '']: readonly string[]): boolean =>
  foundRanges(label, [token]).some(({ start }) => start === 0);

/**
 * The commands that can be done now and whose words the typed ones begin, those first that begin with them; all of them
 * when nothing is typed. Within that the order stays.
 */
export function matchCommands(commands: readonly Command[], typed: string): readonly Command[] {
  const tokens = searchTokens(typed);
  const ready = commands.filter((command) => isReady(command) && !unlisted.includes(command.id));
  if (tokens.length === 0) return ready;
  const named = ready.filter((command) => isNamed(command, tokens));
  return [
    ...named.filter((command) => beginsWith(command, tokens)),
    ...named.filter((command) => !beginsWith(command, tokens)),
  ];
}
