/** Everything every IndexedDB database of this origin holds, as one text; for looking for what must be gone. */
export async function dumpDatabases(): Promise<string> {
  const parts: string[] = [];
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    const database = await openAsItIs(name);
    for (const store of database.objectStoreNames) {
      const rows = await answerOf(database.transaction(store).objectStore(store).getAll());
      parts.push(`${name}/${store}: ${JSON.stringify(rows)}`);
    }
    database.close();
  }
  return parts.join('\n');
}

const openAsItIs = (name: string): Promise<IDBDatabase> => answerOf(indexedDB.open(name));

const answerOf = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('IndexedDB did not say why'));
    };
  });
