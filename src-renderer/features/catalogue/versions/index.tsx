import { History } from './History';
import { Next } from './Next';
import { OneVersion } from './OneVersion';

/** 目录的版本: all that were in force; `next`: the one that waits; else one of them by its id. */
export function VersionsPlace({ path }: { path: readonly string[] }) {
  const [id] = path;
  if (id === undefined) return <History />;
  return id === 'next' ? <Next /> : <OneVersion id={id} />;
}
