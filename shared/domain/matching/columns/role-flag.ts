/** What a role is, as bits. `known`: its client is; `listed`: a candidate may be put beside it. */
export const roleFlag = { listed: 1, open: 2, full: 4, sponsors: 8, confidential: 16, known: 32 } as const;
