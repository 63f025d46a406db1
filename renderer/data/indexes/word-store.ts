// The words of files, kept beside the office in a database of their own that may be thrown away: what is lost of it is read
// out of the files again. What cannot be kept is known until the window closes.

/** The words of one file. */
export interface KeptWords {
  readonly sha256: string;
  readonly words: readonly string[];
}

/** Where words are kept. */
export interface WordStore {
  all(): Promise<readonly KeptWords[]>;
  put(kept: KeptWords): Promise<void>;
  drop(sha256: string): Promise<void>;
}

/** Raised when words are made in another way: what an older making kept is thrown away. */
const makingVersion = 1;
const storeName = 'words';

/** The name of the database that keeps the words of an office's database. */
export const wordDatabase = (database: string): string => `${database}-words`;

const answerOf = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('IndexedDB refused'));
    };
  });

async function withStore<Value>(
  database: string,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const request = indexedDB.open(wordDatabase(database), makingVersion);
  request.onupgradeneeded = () => {
    const { result } = request;
    for (const name of result.objectStoreNames) result.deleteObjectStore(name);
    result.createObjectStore(storeName, { keyPath: 'sha256' });
  };
  const opened = await answerOf(request);
  try {
    return await answerOf(work(opened.transaction(storeName, mode).objectStore(storeName)));
  } finally {
    opened.close();
  }
}

/** The store beside a database. */
export const wordStoreOf = (database: string): WordStore => ({
  all: () => withStore<KeptWords[]>(database, 'readonly', (store) => store.getAll()),
  put: async (kept) => {
    await withStore(database, 'readwrite', (store) => store.put(kept));
  },
  drop: async (sha256) => {
    await withStore(database, 'readwrite', (store) => store.delete(sha256));
  },
});
