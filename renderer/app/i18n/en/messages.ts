/** Words of the messages that are copied into other programs. */
export const messages = {
  message: 'Message…',
} as const;
