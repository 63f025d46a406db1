export const domain = {} as const;
