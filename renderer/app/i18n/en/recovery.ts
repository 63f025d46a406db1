/** Words of the screen that brings an office back. */
export const recovery = {
  title: {
    'database-gone': 'The database did not open as it was left',
    'database-behind': 'The database is older than the safety copy',
    'database-other': 'The database belongs to another office',
    'installed-unreadable': 'The note of what is installed cannot be read',
    'journal-damaged': 'The database is gone and the journal is damaged',
    'newer-schema': 'A newer Onward wrote this data',
  },
  text: {
    'database-gone':
      'It opened empty, although this computer held an office before. Nothing has been written or deleted; what was found is kept aside.',
    'database-behind':
      'Changes that were saved before are missing from it. Nothing has been written or deleted; the safety copy has them.',
    'database-other':
      'It does not match the safety copy on this computer. Nothing has been written or deleted; choose what is yours.',
    'installed-unreadable':
      'Without it Onward cannot tell which database is yours. Nothing has been written or deleted.',
    'journal-damaged':
      'Everything before the damage can be brought back; the other copies may hold more. Nothing has been written or deleted.',
    'newer-schema':
      'This version must not touch it, and has left it unchanged. Install the newer version, then start again.',
  },
  lastChange: 'Last change kept',
  inJournal: 'Changes in the journal',
  missing: 'Missing after rebuild',
  missingNone: 'none',
  missingUnknown: 'unknown',
  from: 'Bring back from',
  source: {
    journal: 'Journal, replayed from the start',
    snapshot: 'Snapshot',
    'database-folder': 'Copy made before opening',
    file: 'The file you chose',
  },
  upTo: 'to {{moment}}',
  changes_one: '{{figure}} change',
  changes_other: '{{figure}} changes',
  changesUnknown: 'not counted',
  proof: {
    verified: 'Verified',
    'not-yet-verified': 'Not checked yet',
    damaged: 'Fails check',
    'newer-schema': 'Made by a newer Onward',
  },
  showKept: 'Show the kept files',
  chooseFile: 'Choose a file…',
  close: 'Close Onward',
  rebuild: {
    journal: 'Rebuild from the journal',
    snapshot: 'Rebuild from the snapshot',
    'database-folder': 'Rebuild from the copy',
    file: 'Rebuild from the file',
  },
  rebuilding: 'Bringing the changes back',
  done: 'Everything is back: {{count}} changes.',
  open: 'Open the office',
  failed: {
    'source-unreadable': 'This copy cannot be read.',
    'source-empty': 'This copy holds no changes.',
    'disk-full': 'The disk is full, so the office could not be put back in its place.',
    'not-installed': 'The note of what is installed could not be written.',
    'rebuild-failed': 'The database could not be built from this copy.',
    cancelled: 'Bringing back was given up.',
    'file-unreadable': 'This file is no copy that Onward can read.',
  },
  passphrase: {
    title: 'This backup is encrypted',
    label: 'Passphrase',
    help: 'The one that was set when this backup was made.',
    wrong: 'This passphrase does not open it. The file is as it was.',
    open: 'Open the backup',
  },
  failedKept: 'Nothing was deleted; every copy is as it was.',
  failedNext: 'Choose another copy, or free some disk space and try again.',
} as const;
