// Who may know whom, line by line as the dependency rules say. Every rule is a closed list: what it does not name
// is refused, an unknown package as well as a neighbour. Each is planted and found again in layers.test.ts.
const { builtinModules } = require('node:module');

const builtins = `^(node:)?(${builtinModules.filter((name) => !name.startsWith('_')).join('|')})$`;

/** @param {...string} names */
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;

/** Any package of the page; the database, the desktop and the readers of files, which `data` stands before, excepted. */
const pagePackages =
  '(^|/)node_modules/(?!(dexie|dexie-react-hooks|ical.js|pdfjs-dist|mammoth|@zip\\.js|electron|fake-indexeddb|fast-check)(/|$))';
const purePackages = packages('zod', 'temporal-polyfill');
const viewPackages = packages(
  ...['react', 'react-dom', '@mui', '@emotion', 'lucide-react', 'notistack', '@tanstack', '@types'],
  ...['i18next', 'react-i18next', 'react-router'],
);

/**
 * @param {string} name
 * @param {string} from
 * @param {readonly string[]} allowed
 * @param {string} comment
 */
const mayKnowOnly = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { pathNot: [...allowed], couldNotResolve: false },
});

const kernel = '^shared/kernel/';
const time = '^shared/time/';
const domain = '^shared/domain/';
const changes = '^shared/changes/';
const shared = '^shared/';
const data = '^renderer/data/';
const ui = '^renderer/ui/';
const platform = '^renderer/platform/';
const resources = '^resources/';

const sharedRules = [
  mayKnowOnly('kernel-knows-nothing', kernel, [kernel, purePackages], 'kernel → nothing'),
  mayKnowOnly('time-knows-kernel', time, [time, kernel, purePackages], 'time → nothing but kernel'),
  mayKnowOnly(
    'domain-knows-kernel-and-time',
    domain,
    [domain, kernel, time, purePackages],
    'domain → kernel, time',
  ),
  mayKnowOnly(
    'changes-know-kernel-and-time',
    changes,
    [changes, kernel, time, purePackages],
    'changes → kernel, time',
  ),
  mayKnowOnly(
    'commands-know-domain-and-changes',
    '^shared/commands/',
    ['^shared/commands/', domain, changes, kernel, time, purePackages],
    'commands → domain, changes',
  ),
  mayKnowOnly('shared-is-pure', shared, [shared, purePackages], 'shared → zod and a Temporal polyfill only'),
];

const rendererRules = [
  mayKnowOnly(
    'data-knows-shared-and-dexie',
    data,
    [
      ...[data, shared, resources, purePackages],
      packages('dexie', 'dexie-react-hooks', 'react', '@types', 'libphonenumber-js', 'papaparse', 'ical.js'),
      packages('pdfjs-dist', 'mammoth', '@zip\\.js'),
    ],
    'data → shared, dexie (react for its live-query hook; readers of phones, tables, calendar files, documents and archives)',
  ),
  mayKnowOnly(
    'features-know-no-feature',
    '^renderer/features/([^/]+)/',
    ['^renderer/features/$1/', shared, data, ui, pagePackages],
    'features/x → shared, data, ui; never another feature',
  ),
  mayKnowOnly(
    'app-knows-the-page',
    '^renderer/app/',
    ['^renderer/(app|features|data|ui|platform)/', shared, resources, pagePackages],
    'app → features, data, ui, platform, shared',
  ),
  mayKnowOnly(
    'ui-knows-no-domain',
    ui,
    [ui, time, kernel, viewPackages],
    'ui → react, MUI; shared/time and kernel too, so that a field reads days as the rules count them, and a list on screen has the marks it has on paper',
  ),
  mayKnowOnly('platform-knows-shared', platform, [platform, shared, purePackages], 'platform → shared'),
  mayKnowOnly(
    'renderer-knows-no-desktop',
    '^renderer/',
    [
      '^renderer/',
      shared,
      resources,
      pagePackages,
      packages('dexie', 'dexie-react-hooks', 'ical.js', 'pdfjs-dist', 'mammoth', '@zip\\.js'),
    ],
    'renderer → never electron, never node',
  ),
];

const electronRules = [
  mayKnowOnly(
    'main-knows-shared-and-electron',
    '^electron/main/',
    ['^electron/main/', shared, builtins, purePackages, packages('electron')],
    'electron → shared, node, electron; never renderer',
  ),
  mayKnowOnly(
    'preload-knows-shared-and-electron',
    '^electron/preload/',
    ['^electron/preload/', shared, packages('electron')],
    'preload → shared, electron: a sandboxed preload has no Node',
  ),
  {
    name: 'scripts-need-nothing-installed',
    severity: 'error',
    comment: 'scripts run before anything is installed; what they load later, they load with import()',
    from: { path: '^(electron|test)/scripts/' },
    to: { pathNot: ['^(electron|test)/scripts/', builtins], dynamic: false },
  },
];

const generalRules = [
  {
    name: 'no-circle',
    severity: 'error',
    comment: 'two files that need each other are one file',
    from: {},
    to: { circular: true },
  },
  {
    name: 'nothing-unresolved',
    severity: 'error',
    comment: 'an import that cannot be followed cannot be checked',
    from: { path: '^(electron|renderer|shared)/' },
    to: { couldNotResolve: true },
  },
];

module.exports = { forbidden: [...sharedRules, ...rendererRules, ...electronRules, ...generalRules] };
