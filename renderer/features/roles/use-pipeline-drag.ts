import { useState, type DragEvent } from 'react';
import type { PipelineCard } from '@data/queries/roles';
import { actOfDrop, mayEnd, type PipelineColumn } from './pipeline';
import type { PipelineActs } from './pipeline-acts';

/** What makes a card one that can be taken hold of. */
export interface DragSource {
  readonly draggable?: true;
  readonly onDragStart?: (event: DragEvent) => void;
  readonly onDragEnd?: () => void;
}

/** What makes a column one that a card can be let go on. */
export interface DropTarget {
  readonly 'data-drop': 'open' | 'over' | undefined;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: () => void;
  readonly onDrop: (event: DragEvent) => void;
}

/**
 * Cards by the mouse: to the next stage, or to the ended ones for a no. Each does what its key does, dialogs included;
 * a drop anywhere else leaves everything as it was.
 */
export function usePipelineDrag({ goOn, recordNo }: Pick<PipelineActs, 'goOn' | 'recordNo'>) {
  const [held, setHeld] = useState<PipelineCard>();
  const [over, setOver] = useState<PipelineColumn>();
  const letGo = (): void => {
    setHeld(undefined);
    setOver(undefined);
  };
  return {
    source: (card: PipelineCard): DragSource =>
      mayEnd(card.submission)
        ? {
            draggable: true,
            onDragStart: (event) => {
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', card.submission.id);
              setHeld(card);
            },
            onDragEnd: letGo,
          }
        : {},
    target: (column: PipelineColumn): DropTarget => {
      const act = held && actOfDrop(held.submission, column);
      return {
        'data-drop': act === undefined ? undefined : over === column ? 'over' : 'open',
        onDragOver: (event) => {
          if (act === undefined) return;
          event.preventDefault();
          setOver(column);
        },
        onDragLeave: () => {
          setOver(undefined);
        },
        onDrop: (event) => {
          event.preventDefault();
          letGo();
          if (!held || act === undefined) return;
          if (act === 'no') recordNo(held);
          else goOn(held, act);
        },
      };
    },
  };
}
