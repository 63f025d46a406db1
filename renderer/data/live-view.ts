import { liveQuery } from 'dexie';
import type { Actor } from '@shared/domain/staff/staff';
import type { OfficeDatabase } from './database';
import { FaceWatch } from './indexes/face-watch';
import { createViewReader, type ViewReader } from './view-reader';

/** Answers of a query, the first and every one after something it read was changed. */
export interface LiveView<T> {
  /** Starts the query; the answered function ends it. */
  subscribe(onAnswer: (answer: T) => void, onError?: (error: unknown) => void): () => void;
}

/** A query with the viewer's eyes that is run again when a row it read changes, or a name it took from memory. */
export function liveView<T>(
  database: OfficeDatabase,
  viewer: Actor,
  query: (read: ViewReader) => Promise<T>,
): LiveView<T> {
  return {
    subscribe(onAnswer, onError) {
      let watch = new FaceWatch();
      // An async function on purpose: only then does Dexie follow the query past its first await.
      const answers = liveQuery(async () => {
        watch = new FaceWatch();
        return query(createViewReader(database, viewer, watch));
      });
      let running = answers.subscribe(onAnswer, onError);
      const askAgain = (): void => {
        running.unsubscribe();
        running = answers.subscribe(onAnswer, onError);
      };
      const unwatch = [
        database.faces.onChange((change) => {
          if (watch.sees(change)) askAgain();
        }),
        database.keptPeople.onChange((change) => {
          if (watch.seesPeople(change)) askAgain();
        }),
      ];
      return () => {
        for (const stop of unwatch) stop();
        running.unsubscribe();
      };
    },
  };
}
