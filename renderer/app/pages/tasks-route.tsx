import { TasksPage } from '@features/tasks/tasks-page';

/** The page at `/tasks`. */
export function TasksRoute() {
  return <TasksPage />;
}
