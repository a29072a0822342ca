import { href } from '../../../shell/router';
import { gazetteText as text } from '../../../strings/channels';
import { Button, LinkButton } from '../../../ui/Button';
import type { usePrinting } from './usePrinting';

interface IssueActionsProps {
  /** Everything is read, divided into pages and may be printed. */
  ready: boolean;
  /** Undefined once the issue is finished. */
  onFinish: (() => void) | undefined;
  printing: Pick<ReturnType<typeof usePrinting>, 'busy' | 'print' | 'toPdf' | 'toDocx'>;
}

/** The ways out of an issue. */
export function IssueActions({ ready, onFinish, printing: { busy, print, toPdf, toDocx } }: IssueActionsProps) {
  return (
    <>
      <LinkButton href={href('channels', ['gazette'])}>{text.back}</LinkButton>
      <Button disabled={!ready} busy={busy === 'docx'} onClick={toDocx}>
        {text.docx}
      </Button>
      <Button disabled={!ready} busy={busy === 'pdf'} onClick={toPdf}>
        {text.pdf}
      </Button>
      <Button disabled={!ready} onClick={print}>
        {text.print}
      </Button>
      {onFinish === undefined ? null : (
        <Button kind="primary" disabled={!ready} onClick={onFinish}>
          {text.finish}
        </Button>
      )}
    </>
  );
}
