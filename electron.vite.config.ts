import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string): string => resolve(__dirname, path);

const alias = {
  '@shared': at('shared'),
  '@app': at('renderer/app'),
  '@data': at('renderer/data'),
  '@features': at('renderer/features'),
  '@platform': at('renderer/platform'),
  '@ui': at('renderer/ui'),
};

const decoders = /node_modules[\\/]zod[\\/]|platform[\\/]decode-without-eval/;

export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      outDir: 'out/main',
      rolldownOptions: { input: { index: at('electron/main/main.ts') } },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      outDir: 'out/preload',
      rolldownOptions: { input: { index: at('electron/preload/preload.ts') } },
    },
  },
  renderer: {
    root: 'renderer',
    publicDir: at('resources'),
    resolve: { alias },
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir: 'out/renderer',
      minify: 'oxc',
      rolldownOptions: {
        input: { index: at('renderer/index.html'), report: at('renderer/report.html') },
        // The decoders are told not to use eval in the chunk that holds them: before any of them is made.
        output: { codeSplitting: { groups: [{ name: 'decoders', test: decoders }] } },
      },
    },
  },
});
