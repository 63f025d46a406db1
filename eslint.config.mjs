// Lint: size caps, what each area may use, and what a test may not do. Layers between folders are checked apart
// (test/architecture/layers.cjs). No rule here needs type information, so that the whole tree takes seconds.
import hooks from 'eslint-plugin-react-hooks';
import { configs as typescriptConfigs, parser as typescriptParser } from 'typescript-eslint';
import {
  ambientGlobals,
  areaSyntax,
  castExceptions,
  importLimits,
  sizeLimits,
  syntaxLimits,
} from './test/architecture/lint-limits.mjs';
import { sizeExceptions } from './test/architecture/size-exceptions.mjs';

/** An underscore says: here to fill a place, or to be left out of the rest. */
const unusedNames = { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true };

const scripts = ['electron/scripts/**/*.mjs', 'test/scripts/**/*.mjs', 'test/architecture/*.mjs'];
const tools = [
  ...scripts,
  'test/bench/**',
  'test/{properties,long}/**',
  'test/e2e/global-setup.ts',
  'test/desktop-stand-in/**',
  'test/support/{check,make}-*.ts',
];
/** Read by tools that ask for a default export. */
const toolConfigs = ['*.config.{ts,mjs}', 'test/**/*.config.ts', 'test/e2e/global-setup.ts'];
/** Describe modules of others, which have the exports they have. */
const described = ['test/**/*.d.ts'];
const cases = ['test/**/*.{test,spec}.{ts,tsx}', 'test/e2e/**/*.ts'];

const casts = castExceptions.map(({ file }) => ({
  name: `onward/cast ${file}`,
  files: [file],
  rules: { 'no-restricted-syntax': ['error', ...syntaxLimits.withCasts] },
}));

const exceptions = sizeExceptions.map(({ file, rule, cap }) => ({
  name: `onward/size exception ${file}`,
  files: [file],
  rules: { [rule]: sizeLimits.ruleWithCap(rule, cap) },
}));

const config = [
  { ignores: ['node_modules/**', 'out/**', 'dist/**', 'test-results/**', 'resources/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  ...typescriptConfigs.strict.map((entry) => ({ ...entry, files: ['**/*.{ts,tsx}'] })),
  {
    name: 'onward/everywhere',
    files: ['**/*.{ts,tsx,mjs,cjs}'],
    languageOptions: { parser: typescriptParser },
    rules: {
      ...sizeLimits.rules,
      'no-console': 'error',
      'no-debugger': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always'],
      'no-restricted-syntax': ['error', ...syntaxLimits.everywhere],
      'no-restricted-imports': ['error', importLimits.elsewhere],
    },
  },
  {
    name: 'onward/typescript',
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'always' }],
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-vars': ['error', unusedNames],
    },
  },
  { name: 'onward/components', files: ['**/*.tsx'], rules: sizeLimits.componentRules },
  { name: 'onward/cases', files: cases, rules: sizeLimits.caseRules },
  {
    name: 'onward/shared',
    files: ['shared/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...ambientGlobals] },
  },
  {
    name: 'onward/renderer',
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'react-hooks/static-components': 'error',
      'react-hooks/set-state-in-render': 'error',
      'react-hooks/purity': 'error',
      'no-restricted-syntax': ['error', ...syntaxLimits.everywhere, ...areaSyntax.renderer],
    },
  },
  {
    name: 'onward/data',
    files: ['renderer/data/**/*.{ts,tsx}'],
    rules: { 'no-restricted-imports': ['error', importLimits.data] },
  },
  {
    name: 'onward/electron',
    files: ['electron/**/*.ts'],
    rules: {
      // The main process has no page to show a fault of our own on; standard error is where it is looked for.
      'no-console': ['error', { allow: ['error'] }],
      'no-restricted-imports': ['error', importLimits.electron],
    },
  },
  {
    name: 'onward/ipc',
    files: ['electron/main/ipc.ts'],
    rules: { 'no-restricted-imports': ['error', importLimits.ipc] },
  },
  {
    name: 'onward/not shipped',
    files: ['test/**', ...scripts, ...toolConfigs],
    rules: {
      'no-restricted-imports': 'off',
      'no-restricted-syntax': ['error', ...syntaxLimits.withCasts],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    name: 'onward/test cases',
    files: cases,
    rules: { 'no-restricted-syntax': ['error', ...syntaxLimits.withCasts, ...syntaxLimits.cases] },
  },
  { name: 'onward/tools', files: tools, rules: { 'no-console': 'off' } },
  {
    name: 'onward/configurations',
    files: [...toolConfigs, ...described],
    rules: { 'no-restricted-syntax': ['error', ...syntaxLimits.withDefaultExport] },
  },
  ...casts,
  ...exceptions,
];

export default config;
