// Shows what happens to the page: kept notes (IndexedDB), events from the main process, the clock at start.
const byId = (id) => document.getElementById(id);

function promised(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function openDatabase() {
  const request = indexedDB.open('fixture', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('notes', { autoIncrement: true });
  return promised(request);
}

async function showNotes(database) {
  const notes = await promised(database.transaction('notes').objectStore('notes').getAll());
  byId('notes').replaceChildren(
    ...notes.map((note) => Object.assign(document.createElement('li'), { textContent: note })),
  );
}

async function keepNote(database, note) {
  const transaction = database.transaction('notes', 'readwrite', { durability: 'strict' });
  transaction.objectStore('notes').add(note);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  await showNotes(database);
}

byId('started-at').textContent = new Date().toISOString();
window.fixture.onEvent((name, value) => {
  byId('events').textContent += `${name}:${JSON.stringify(value)} `;
});
const database = await openDatabase();
await showNotes(database);
byId('note-form').addEventListener('submit', (event) => {
  event.preventDefault();
  void keepNote(database, event.target.note.value);
});
byId('note-form').querySelector('button').disabled = false;
