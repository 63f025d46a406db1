// The limits eslint.config.mjs enforces, as data: each is planted and found again in lint.test.ts.

/** Lines of a function, a component (or a describe block of test cases), a file; parameters; nesting. */
const caps = { functionLines: 60, componentLines: 180, fileLines: 350, parameters: 4, depth: 3 };

/**
 * @param {string} rule
 * @param {number} cap
 */
function ruleWithCap(rule, cap) {
  const countsLines = rule === 'max-lines' || rule === 'max-lines-per-function';
  return ['error', countsLines ? { max: cap, skipBlankLines: true, skipComments: true } : { max: cap }];
}

export const sizeLimits = {
  ruleWithCap,
  rules: {
    'max-lines': ruleWithCap('max-lines', caps.fileLines),
    'max-lines-per-function': ruleWithCap('max-lines-per-function', caps.functionLines),
    'max-params': ruleWithCap('max-params', caps.parameters),
    'max-depth': ruleWithCap('max-depth', caps.depth),
  },
  componentRules: { 'max-lines-per-function': ruleWithCap('max-lines-per-function', caps.componentLines) },
  /** A row of a case table has as many columns as the rule it tries has sides. */
  caseRules: {
    'max-lines-per-function': ruleWithCap('max-lines-per-function', caps.componentLines),
    'max-params': 'off',
  },
};

/** What `shared` may not reach: time, zone, randomness, the page and the process come in as ports. */
export const ambientGlobals = [
  ...['Date', 'performance', 'crypto', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
  ...['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'indexedDB', 'fetch'],
  ...['process', 'Buffer', 'global', 'globalThis', 'require', 'module', '__dirname', 'console'],
].map((name) => ({
  name,
  message: 'shared is pure: take it in as a port (Clock, ZoneRules, IdSource) or an argument.',
}));

const noBarrel = {
  selector: 'ExportAllDeclaration',
  message: 'No barrels: import from the file that defines it.',
};
const noDefault = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'No default exports: a name that is the same everywhere can be searched for.',
};
const noDoubleCast = {
  selector: 'TSAsExpression > TSAsExpression',
  message: 'A cast through another type silences the checker; decode the value instead.',
};
/**
 * Where a cast through another type is the honest tool, with the reason.
 * @type {readonly { file: string, reason: string }[]}
 */
export const castExceptions = [
  { file: 'shared/kernel/json.ts', reason: 'zod types plain JSON as mutable; ours is read-only' },
  {
    file: 'shared/commands/command.ts',
    reason: 'a write carries its table by name; the checker cannot follow the pair',
  },
  {
    file: 'renderer/data/stored-row.ts',
    reason: 'a stored row was decoded by the door before it was written',
  },
];

const noRandom = {
  selector: 'MemberExpression[object.name="Math"][property.name="random"]',
  message: 'Randomness comes from an IdSource or a seeded generator, so that a run can be repeated.',
};

const sleepsAndSkips = [
  {
    selector: 'CallExpression[callee.property.name="waitForTimeout"]',
    message: 'No sleeps: wait for what the person would see.',
  },
  {
    selector: 'CallExpression[callee.name=/^(setTimeout|setInterval)$/]',
    message: 'No sleeps: wait for the thing itself, or use fake timers.',
  },
  {
    selector:
      'MemberExpression[property.name=/^(skip|only|fixme|todo|skipIf|runIf)$/][object.name=/^(test|it|describe)$/]',
    message: 'Every test runs, every time.',
  },
  {
    selector: 'MemberExpression[property.name=/^(skip|only|fixme)$/][object.property.name="describe"]',
    message: 'Every test runs, every time.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xdescribe|xtest|fit|fdescribe)$/]',
    message: 'Every test runs.',
  },
];

export const syntaxLimits = {
  everywhere: [noBarrel, noDefault, noDoubleCast, noRandom],
  withDefaultExport: [noBarrel, noDoubleCast, noRandom],
  withCasts: [noBarrel, noDefault, noRandom],
  cases: sleepsAndSkips,
};

/** Words a person sees (all but the app's own name) are looked up in both languages, never written where they are shown. */
export const areaSyntax = {
  renderer: [
    {
      selector: 'JSXText[value=/[A-Za-z\\u4e00-\\u9fff]{2,}/]:not([value=/^\\s*Onward\\s*$/])',
      message: 'Words a person sees come from i18n, English and zh-HK together.',
    },
    {
      selector:
        'JSXAttribute[name.name=/^(title|label|placeholder|alt|aria-label|helperText)$/] > Literal[value=/[A-Za-z]{2,}/]',
      message: 'Words a person sees come from i18n, English and zh-HK together.',
    },
  ],
};

const dexie = {
  group: ['dexie', 'dexie/*', 'dexie-react-hooks'],
  message: 'Only renderer/data knows the database; ask it for a query or execute a command.',
};
const electron = {
  group: ['electron', 'electron/*'],
  message: 'The page never sees Electron; what it needs of the desktop is in shared/desktop-api.ts.',
};
const node = { group: ['node:*'], message: 'The page and shared run without Node.' };
const ipcMain = {
  name: 'electron',
  importNames: ['ipcMain'],
  message: 'Only electron/main/ipc.ts listens: there every sender is checked and every message decoded.',
};

export const importLimits = {
  elsewhere: { patterns: [dexie, electron, node] },
  data: { patterns: [electron, node] },
  electron: { patterns: [dexie], paths: [ipcMain] },
  ipc: { patterns: [dexie] },
};
