import type { RequestFile } from '../../../../src-domain/ledger/requests/file';
import { href } from '../../../shell/router';
import { lettersText as text } from '../../../strings/requests';
import { Sheet } from '../../../ui/Sheet';
import { offered } from '../letters/offered';

function Links({ file, list }: { file: RequestFile; list: readonly { id: string; title: string }[] }) {
  return (
    <ul className="request-letters">
      {list.map(({ id, title }) => (
        <li key={id}>
          <a href={href('requests', [file.id, 'letters', id])}>{title}</a>
        </li>
      ))}
    </ul>
  );
}

/** The papers of the request: those that fit what just happened first. */
export function LetterLinks({ file }: { file: RequestFile }) {
  const { fitting, others } = offered(file);
  return (
    <Sheet title={text.title} padding="tight">
      <div className="stack">
        <Links file={file} list={fitting} />
        <div>
          <p className="small muted">{text.all}</p>
          <Links file={file} list={others} />
        </div>
      </div>
    </Sheet>
  );
}
