import { useLiveQuery } from 'dexie-react-hooks';

/** The answer of a query on the database, kept up to date; undefined until the first answer. For the app's own needs: screens read through `useLive` of `use-office`. */
export function useLiveAnswer<T>(query: () => Promise<T>, dependencies: readonly unknown[]): T | undefined {
  // An async function on purpose: only then does Dexie follow the query past its first await.
  return useLiveQuery(async () => query(), [...dependencies]);
}
