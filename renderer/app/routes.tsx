// The pages, each loaded when it is first opened so that the first screen stays small. Features never import each other:
// where a page needs another feature's panel, it is put together here.
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { RouteName } from '@shared/domain/staff/permission-table';

/** One page of the app. */
export interface AppRoute {
  readonly path: string;
  /** The row of the permission table that opens it. */
  readonly permission: RouteName;
  readonly Page: LazyExoticComponent<ComponentType>;
  /** True for a page that has the window to itself. */
  readonly isFullWindow?: true;
}

const page = <Key extends string>(load: () => Promise<Readonly<Record<Key, ComponentType>>>, key: Key) =>
  lazy(async () => ({ default: (await load())[key] }));

/** All pages by path. */
export const routes: readonly AppRoute[] = [
  { path: '/today', permission: 'today', Page: page(() => import('./pages/today-route'), 'TodayRoute') },
  {
    path: '/calendar',
    permission: 'calendar',
    Page: page(() => import('./pages/calendar-route'), 'CalendarRoute'),
  },
  {
    path: '/calendar/weather',
    permission: 'calendar/weather',
    Page: page(() => import('./pages/weather-route'), 'WeatherRoute'),
  },
  {
    path: '/candidates',
    permission: 'candidates',
    Page: page(() => import('./pages/candidate-list-route'), 'CandidateListRoute'),
  },
  {
    path: '/candidates/merge',
    permission: 'candidates',
    Page: page(() => import('./pages/merge-route'), 'MergeRoute'),
  },
  {
    path: '/candidates/:id',
    permission: 'candidates',
    Page: page(() => import('./pages/candidate-route'), 'CandidateRoute'),
  },
  {
    path: '/interview/:id',
    permission: 'interview',
    Page: page(() => import('./pages/interview-route'), 'InterviewRoute'),
    isFullWindow: true,
  },
  {
    path: '/clients',
    permission: 'clients',
    Page: page(() => import('./pages/client-list-route'), 'ClientListRoute'),
  },
  {
    path: '/clients/:id',
    permission: 'clients',
    Page: page(() => import('./pages/client-route'), 'ClientRoute'),
  },
  {
    path: '/roles',
    permission: 'roles',
    Page: page(() => import('./pages/role-list-route'), 'RoleListRoute'),
  },
  { path: '/roles/:id', permission: 'roles', Page: page(() => import('./pages/role-route'), 'RoleRoute') },
  {
    path: '/rematch',
    permission: 'rematch',
    Page: page(() => import('./pages/rematch-route'), 'RematchRoute'),
  },
  {
    path: '/rematch/:candidateId',
    permission: 'rematch',
    Page: page(() => import('./pages/rematch-route'), 'RematchRoute'),
  },
  { path: '/tasks', permission: 'tasks', Page: page(() => import('./pages/tasks-route'), 'TasksRoute') },
  {
    path: '/reports',
    permission: 'reports',
    Page: page(() => import('./pages/reports-route'), 'ReportsRoute'),
  },
  {
    path: '/figures',
    permission: 'figures',
    Page: page(() => import('./pages/figures-route'), 'FiguresRoute'),
  },
  {
    path: '/figures/placements',
    permission: 'figures',
    Page: page(() => import('./pages/placements-route'), 'PlacementsRoute'),
  },
  {
    path: '/imports',
    permission: 'imports',
    Page: page(() => import('./pages/imports-route'), 'ImportsRoute'),
  },
  {
    path: '/privacy',
    permission: 'privacy',
    Page: page(() => import('./pages/privacy-route'), 'PrivacyRoute'),
  },
  {
    path: '/settings',
    permission: 'settings',
    Page: page(() => import('./pages/settings-route'), 'SettingsRoute'),
  },
];
