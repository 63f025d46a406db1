import { defineConfig } from 'vitest/config';

const at = (path: string): string => new URL(`../${path}`, import.meta.url).pathname;

export default defineConfig({
  root: at(''),
  resolve: {
    alias: {
      '@shared': at('shared'),
      '@app': at('renderer/app'),
      '@data': at('renderer/data'),
      '@features': at('renderer/features'),
      '@platform': at('renderer/platform'),
      '@ui': at('renderer/ui'),
    },
  },
  test: {
    environment: 'node',
    include: ['test/{unit,properties,architecture}/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
