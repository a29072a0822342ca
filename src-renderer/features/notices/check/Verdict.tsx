import { noticeRules } from '../../../../src-bridge/resources/notices';
import { dayInChina } from '../../../../src-domain/kernel/calendarDate';
import { codeOf, type PrintedSheet } from '../../../../src-domain/notices/printed';
import type { PostedNotice } from '../../../../src-domain/notices/types';
import type { BlockDifference, CopyStanding } from '../../../../src-domain/notices/wallCopy';
import { href } from '../../../shell/router';
import { wallCheckText as text } from '../../../strings/wallCheck';
import { LinkButton } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { hungText } from '../../../strings/posting';

/** Places named one by one. */
const named = 10;

function Places({ postings }: { postings: readonly PostedNotice[] }) {
  return (
    <ul className="notices-findings">
      {postings.slice(0, named).map(({ id, place, postedOn, until, takenDownOn }) => (
        <li key={id}>
          <a href={href('notices', ['posting', id])}>
            {takenDownOn === null ? text.place(place, postedOn, until) : text.placeDown(place, takenDownOn)}
          </a>
        </li>
      ))}
      {postings.length > named ? <li>{text.more(postings.length - named)}</li> : null}
    </ul>
  );
}

/** Lines shown of each side of a block. */
const shownLines = 12;

function Lines({ words, lines }: { words: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <span className="muted">{words}</span>
      <ul>
        {lines.slice(0, shownLines).map((line, at) => (
          <li key={at}>{line}</li>
        ))}
        {lines.length > shownLines ? <li className="muted">{text.moreLines(lines.length - shownLines)}</li> : null}
      </ul>
    </div>
  );
}

function Differences({ differences }: { differences: readonly BlockDifference[] }) {
  if (differences.length === 0) return <p>{text.same}</p>;
  return (
    <dl className="check-differences">
      {differences.map(({ id, gone, came }) => (
        <div key={id}>
          <dt>{noticeRules.blocks.find((block) => block.id === id)?.label ?? id}</dt>
          <dd>
            <Lines words={text.gone} lines={gone} />
            <Lines words={text.came} lines={came} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What the copy on the wall is, in words. */
export function Verdict({ copy, standing }: { copy: PrintedSheet; standing: CopyStanding }) {
  switch (standing.state) {
    case 'hangs': {
      const todo = (
        <>
          {text.hangsTodo(dayInChina(copy.printedAt))}
          <Places postings={standing.postings} />
        </>
      );
      return <Notice tone="green" live what={text.hangs} todo={todo} />;
    }
    case 'taken-down': {
      const todo = (
        <>
          {text.downTodo}
          <Places postings={standing.postings} />
        </>
      );
      return <Notice tone="red" live what={text.down} todo={todo} />;
    }
    case 'older': {
      const todo = (
        <>
          {text.olderTodo}
          <Differences differences={standing.differences} />
        </>
      );
      return <Notice tone="red" live what={text.older} todo={todo} />;
    }
    case 'not-registered':
      return (
        <Notice
          tone="yellow"
          live
          what={text.notRegistered}
          todo={text.notRegisteredTodo}
          action={<LinkButton href={href('notices', ['sheet', copy.record])}>{hungText.toSheet}</LinkButton>}
        />
      );
  }
}

/** Nothing of that content was printed here; other contents of the same index number are named. */
export function Unknown({ others }: { others: readonly PrintedSheet[] }) {
  const todo = (
    <>
      {text.unknownTodo}
      {others.length === 0 ? null : (
        <>
          <div>{text.unknownOther(others.length)}</div>
          <ul className="notices-findings">
            {others.slice(0, named).map(({ id, printedAt }) => (
              <li key={id}>{text.otherLine(codeOf(id), dayInChina(printedAt))}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
  return <Notice tone="red" live what={text.unknown} todo={todo} />;
}
