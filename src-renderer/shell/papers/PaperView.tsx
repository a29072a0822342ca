import type { ReactNode } from 'react';
import type { PaperSheet } from '../../../src-domain/review/papers/sheet';
import { MadeFileActions } from '../carry/MadeFileActions';
import { papersText as text } from '../../strings/review';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PaperPreview } from '../../ui/PaperPreview';
import { PaperPage } from './PaperPage';
import type { Made } from './useMaking';
import { usePaperwork } from './usePaperwork';

/** What was made, with its ways out, or why it was not. */
export function MadePaper({ made }: { made: Made | undefined }) {
  if (made === undefined) return null;
  if ('trouble' in made) return <Notice tone="red" live {...text.troubles[made.trouble]} />;
  return <Notice tone="green" live what={text.made(made.name)} action={<MadeFileActions folder="papers" name={made.name} />} />;
}

interface PaperViewProps {
  sheet: PaperSheet;
  /** It may be looked at, but not go out yet. */
  held?: boolean;
  /** It went to the printer or became a file. */
  onOut?: () => void;
  /** A second file of it does not take the place of the first. */
  keepsOlder?: boolean;
  children?: ReactNode;
}

/** A paper on the desk with its three ways out: printer, Word, PDF. */
export function PaperView({ sheet, held = false, onOut, keepsOlder = false, children }: PaperViewProps) {
  const { page, print, toDocx, toPdf, busy, made } = usePaperwork(sheet, { onOut, keepsOlder });
  return (
    <div className="stack">
      <div className="row">
        {children}
        <Button kind="primary" disabled={held} onClick={print}>
          {text.print}
        </Button>
        <Button busy={busy === 'docx'} disabled={held} onClick={toDocx}>
          {text.docx}
        </Button>
        <Button busy={busy === 'pdf'} disabled={held} onClick={toPdf}>
          {text.pdf}
        </Button>
      </div>
      <MadePaper made={made} />
      <PaperPreview label={text.region} landscape={sheet.landscape}>
        <PaperPage ref={page} sheet={sheet} />
      </PaperPreview>
    </div>
  );
}
