/** How saving a file ended, whatever it holds. */
export const saving = {
  saved: 'Saved as {{path}}',
  handedOver: 'Handed to your browser’s downloads.',
  refused: {
    'disk-full': 'The disk is full, so the file could not be written.',
    unwritable: 'The file could not be written there.',
    'layout-timed-out': 'The file could not be written.',
    'print-failed': 'The file could not be written.',
    busy: 'Another file is still being written.',
  },
  refusedKept: 'The data is as it was; nothing half-written was left.',
  refusedNext: 'Try again, or choose another folder.',
} as const;
