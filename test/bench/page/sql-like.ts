// What a database of rows does for a search: SQLite's LIKE over one text a person, in memory, its statement prepared.
import initSqlJs from 'sql.js/dist/sql-wasm-browser.js';
import wasmAddress from 'sql.js/dist/sql-wasm-browser.wasm?url';

/** Puts the texts into a table; what is answered finds the numbers of those that hold the query. */
export async function openLike(texts: readonly string[]): Promise<(query: string) => readonly number[]> {
  const { Database } = await initSqlJs({ locateFile: () => wasmAddress });
  const database = new Database();
  database.run('CREATE TABLE people (text TEXT NOT NULL)');
  database.run('BEGIN');
  const insert = database.prepare('INSERT INTO people (text) VALUES (?)');
  for (const text of texts) insert.run([text]);
  database.run('COMMIT');
  const select = database.prepare('SELECT rowid FROM people WHERE text LIKE ?');
  return (query) => {
    const found: number[] = [];
    select.bind([`%${query}%`]);
    while (select.step()) found.push(Number(select.get()[0]));
    select.reset();
    return found;
  };
}
