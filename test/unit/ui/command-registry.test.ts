import { describe, expect, it } from 'vitest';
import type { Command } from '@ui/commands/command';
import { CommandRegistry } from '@ui/commands/command-registry';

const command = (id: string, more: Partial<Command> = {}): Command => ({
  id,
  label: id,
  run: () => undefined,
  ...more,
});

describe('the registry of commands', () => {
  const page = { name: 'page' };
  const shell = { name: 'shell' };

  it('lists what is offered, and no longer what its owner took away', () => {
    const registry = new CommandRegistry();
    registry.put(shell, [command('lock')]);
    registry.put(page, [command('walk-in'), command('print')]);
    expect(registry.list().map(({ id }) => id)).toEqual(['lock', 'walk-in', 'print']);
    registry.drop(page);
    expect(registry.list().map(({ id }) => id)).toEqual(['lock']);
  });

  it.each([
    ['before', [page, shell]],
    ['after', [shell, page]],
  ])('lets a page answer for the window, put up %s it', (_when, order) => {
    const registry = new CommandRegistry();
    for (const owner of order)
      registry.put(owner, [
        owner === page
          ? command('print', { label: 'this profile' })
          : command('print', { label: 'any', section: 'window' }),
      ]);
    expect(registry.find('print')?.label).toBe('this profile');
    registry.drop(page);
    expect(registry.find('print')?.label).toBe('any');
  });

  it('rests the window’s key where a page answers, and no page’s key beside a button of the same', () => {
    const registry = new CommandRegistry();
    const window = command('print', { keys: 'ctrl+p', section: 'window' });
    const byKey = command('reassign', { keys: 'o' });
    registry.put(shell, [window, byKey]);
    expect(registry.isAnsweredByPage(window)).toBe(false);
    registry.put(page, [command('print'), command('reassign')]);
    expect(registry.isAnsweredByPage(window)).toBe(true);
    expect(registry.isAnsweredByPage(byKey)).toBe(false);
    expect(registry.find('reassign')?.keys).toBe('o');
    expect(registry.find('print')?.keys).toBeUndefined();
  });

  it('always runs what the command does now', () => {
    const registry = new CommandRegistry();
    const ran: string[] = [];
    registry.put(page, [command('go', { run: () => ran.push('old') })]);
    registry.put(page, [command('go', { run: () => ran.push('new') })]);
    registry.find('go')?.run();
    expect(ran).toEqual(['new']);
  });

  it('tells of what can be seen to change, and of nothing else', () => {
    const registry = new CommandRegistry();
    let told = 0;
    const leave = registry.subscribe(() => {
      told += 1;
    });
    registry.put(page, [command('go')]);
    const listed = registry.list();
    registry.put(page, [command('go')]);
    expect(told).toBe(1);
    expect(registry.list()).toBe(listed);
    registry.put(page, [command('go', { when: false })]);
    registry.put(page, [command('go', { when: false, label: '前往' })]);
    expect(told).toBe(3);
    leave();
    registry.drop(page);
    expect(told).toBe(3);
  });
});
