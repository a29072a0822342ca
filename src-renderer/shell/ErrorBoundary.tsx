import { Component, type ReactNode } from 'react';
import { shellText } from '../strings/shell';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Page } from '../ui/Page';
import { Sheet } from '../ui/Sheet';
import { go } from './router';

interface State {
  readonly trouble: string | null;
}

/** A page that fails takes only itself down. Keyed by place, so going elsewhere starts afresh. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { trouble: null };

  static getDerivedStateFromError(error: unknown): State {
    return { trouble: error instanceof Error ? `${error.name} ${error.message}` : String(error) };
  }

  override render() {
    if (this.state.trouble === null) return this.props.children;
    const { title, what, todo, call, code, again, home } = shellText.crash;
    return (
      <Page title={title} width="read">
        <Sheet
          footer={
            <>
              <Button onClick={() => go('today')}>{home}</Button>
              <Button kind="primary" onClick={() => this.setState({ trouble: null })}>
                {again}
              </Button>
            </>
          }
        >
          <div className="stack">
            <Notice tone="red" what={what} todo={todo} call={call} live />
            <p className="muted small">{code(this.state.trouble)}</p>
          </div>
        </Sheet>
      </Page>
    );
  }
}
