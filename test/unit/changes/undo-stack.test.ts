import { describe, expect, it } from 'vitest';
import { undoStackOf, type LoggedCommand } from '@shared/changes/undo-stack';

const plain = (tx: string, batch: string | null = null): LoggedCommand => ({
  tx,
  batch,
  command: 'task/add',
  undoes: null,
  redoes: null,
});
const undo = (tx: string, undoes: string): LoggedCommand => ({
  ...plain(tx),
  command: 'history/undo',
  undoes,
});
const redo = (tx: string, redoes: string): LoggedCommand => ({
  ...plain(tx),
  command: 'history/redo',
  redoes,
});

describe('the undo stack read off the log', () => {
  it.each([
    ['nothing done', [], [], []],
    ['two commands', [plain('a'), plain('b')], ['a', 'b'], []],
    ['one undone', [plain('a'), plain('b'), undo('u', 'b')], ['a'], ['b']],
    ['both undone', [plain('a'), plain('b'), undo('u', 'b'), undo('v', 'a')], [], ['b', 'a']],
    ['undone and brought back', [plain('a'), undo('u', 'a'), redo('r', 'a')], ['a'], []],
    ['a new command empties the redo side', [plain('a'), undo('u', 'a'), plain('b')], ['b'], []],
    ['an import counts once', [plain('a'), plain('b', 'bat_1'), plain('c', 'bat_1')], ['a', 'bat_1'], []],
    ['undone, back, undone again', [plain('a'), undo('u', 'a'), redo('r', 'a'), undo('w', 'a')], [], ['a']],
  ] as const)('%s', (_name, commands, expectedUndo, expectedRedo) => {
    expect(undoStackOf(commands)).toEqual({ undo: expectedUndo, redo: expectedRedo });
  });
});
