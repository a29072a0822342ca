import { refusals, shellText, type RefusalCode } from '../strings/shell';
import { Sheet } from '../ui/Sheet';
import { StateMark } from '../ui/StateMark';
import { Waiting, WorkProgress } from '../ui/WorkProgress';
import { Brand } from './Brand';
import './frame.css';

export type StartState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'rebuilding'; readonly done: number; readonly total: number }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly detail?: string | undefined };

function Refused({ code, detail }: { code: RefusalCode; detail: string | undefined }) {
  const sentence: { title: string; what: string; todo: string; call?: string } = refusals[code];
  return (
    <Sheet>
      <div className="stack" role="alert">
        <h1 className="start-title">
          <StateMark tone="red">{sentence.title}</StateMark>
        </h1>
        <p>{sentence.what}</p>
        <p>{sentence.todo}</p>
        {sentence.call === undefined ? null : <p>{sentence.call}</p>}
        {detail === undefined ? null : <p className="muted small">{shellText.crash.code(detail)}</p>}
      </div>
    </Sheet>
  );
}

/** Before the desk is open: opening, mending, or refused with the reason. */
export function StartScreen({ state }: { state: StartState }) {
  return (
    <main className="start">
      <div className="start-box">
        {state.kind === 'refused' ? null : <h1 className="visually-hidden">{shellText.opening}</h1>}
        <Brand />
        {state.kind === 'opening' ? <Waiting>{shellText.opening}</Waiting> : null}
        {state.kind === 'rebuilding' ? (
          <Sheet>
            <div className="stack">
              <WorkProgress label={shellText.rebuilding} done={state.done} total={state.total} />
              <p className="second">{shellText.rebuildingNote}</p>
            </div>
          </Sheet>
        ) : null}
        {state.kind === 'refused' ? <Refused code={state.code} detail={state.detail} /> : null}
      </div>
    </main>
  );
}
