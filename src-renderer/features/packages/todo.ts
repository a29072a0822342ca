import type { Todo } from '../../shell/page';
import { usePackages, useReturns } from '../../store';
import { stateOf } from './usePackageDesk';

/** Packages that still lie here and that the county waits for. */
export function usePackagesTodo(): Todo {
  const [packages, returns] = [usePackages(), useReturns()];
  if (packages === undefined || returns === undefined) return { count: 0 };
  const waiting = packages.filter((each) => each.copies.length === 0 && stateOf(each, returns) === 'exported');
  return { count: waiting.length, tone: 'yellow' };
}
