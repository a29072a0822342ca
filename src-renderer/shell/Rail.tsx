import { shellText } from '../strings/shell';
import { shapes } from '../ui/StateMark';
import { railDigit } from './shortcuts';
import { href, type Topic } from './router';
import type { PageEntry, Todo } from './page';

const nothing: Todo = { count: 0 };
const useNothing = (): Todo => nothing;

function TodoMark({ count, tone }: Todo) {
  if (count === 0) return null;
  return (
    <em className={tone === undefined ? '' : `tone-${tone}`}>
      <span aria-hidden="true">{tone === 'yellow' ? shapes.yellow : count}</span>
      <span className="visually-hidden">{shellText.todo(count)}</span>
    </em>
  );
}

function RailItem({ entry, here, shortcut }: { entry: PageEntry; here: boolean; shortcut: number | undefined }) {
  const useTodo = entry.useTodo ?? useNothing;
  const todo = useTodo();
  return (
    <a
      href={href(entry.topic)}
      aria-current={here ? 'page' : undefined}
      aria-keyshortcuts={shortcut === undefined ? undefined : `Alt+${shortcut}`}
    >
      <span>{shellText.rail[entry.topic]}</span>
      <TodoMark {...todo} />
    </a>
  );
}

const below: readonly Topic[] = ['county', 'settings'];

export function Rail({ entries, at }: { entries: readonly PageEntry[]; at: Topic }) {
  const first = entries.findIndex(({ topic }) => below.includes(topic));
  return (
    <nav className="rail not-printed" aria-label={shellText.railLabel}>
      {entries.map((entry, index) => (
        <div key={entry.topic} className={index === first && index > 0 ? 'rail-part' : undefined}>
          <RailItem entry={entry} here={entry.topic === at} shortcut={railDigit(index, entries.length)} />
        </div>
      ))}
    </nav>
  );
}
