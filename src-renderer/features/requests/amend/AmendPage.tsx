import type { RequestFile } from '../../../../src-domain/ledger/requests/file';
import { href } from '../../../shell/router';
import { amendText as text } from '../../../strings/requestAmends';
import { LinkButton } from '../../../ui/Button';
import { Page } from '../../../ui/Page';
import { Sheet } from '../../../ui/Sheet';
import { CorrectForm } from './CorrectForm';
import { RemoveForm, type JustRemoved } from './RemoveForm';

interface AmendPageProps {
  file: RequestFile;
  onRemoved: (removed: JustRemoved) => void;
}

/** A registration put right, or the whole request taken out: both with their reason. */
export function AmendPage({ file, onRemoved }: AmendPageProps) {
  const back = <LinkButton href={href('requests', [file.id])}>{text.back}</LinkButton>;
  return (
    <Page title={text.title(file.number)} width="read" actions={back}>
      <div className="stack">
        <Sheet title={text.correct} note={text.correctNote}>
          <CorrectForm file={file} />
        </Sheet>
        <Sheet title={text.remove} note={text.removeNote}>
          <RemoveForm file={file} onRemoved={onRemoved} />
        </Sheet>
      </div>
    </Page>
  );
}
