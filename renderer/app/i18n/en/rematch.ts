export const rematch = {} as const;
