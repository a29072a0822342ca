import { gazetteText as text } from '../../../strings/channels';
import { href } from '../../../shell/router';
import { Notice } from '../../../ui/Notice';
import type { Articles } from './useArticles';

/** Records that cannot be printed, each with the way to its words. */
export function Hindered({ hindered }: Pick<Articles, 'hindered'>) {
  if (hindered.length === 0) return null;
  return (
    <Notice
      tone="red"
      live
      what={text.stopped(hindered.length)}
      todo={
        <>
          {text.stoppedTodo}
          <ul className="channels-findings">
            {hindered.map(({ record, title, why }) => (
              <li key={record}>
                {`${title}：${text.stoppedLine[why]} `}
                {why === 'gone' ? null : <a href={href('channels', ['record', record], { channel: 'gazette' })}>{text.openWords}</a>}
              </li>
            ))}
          </ul>
        </>
      }
    />
  );
}
