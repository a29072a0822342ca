import type { Catalogue } from '../../../../src-domain/catalogue/types';
import { catalogueImportText as text } from '../../../strings/catalogueImport';
import { Button } from '../../../ui/Button';
import { Sheet } from '../../../ui/Sheet';
import { FieldCounts } from './FieldCounts';

interface HandoverProps {
  candidate: Catalogue;
  file: string;
  onDone: () => void;
  onLeave: () => void;
}

/** Where a candidate goes on to be compared with the catalogue in force. */
export function Handover({ candidate, file, onLeave }: HandoverProps) {
  return (
    <Sheet title={text.compare} note={file}>
      <div className="stack">
        <FieldCounts items={candidate.items} />
        <Button onClick={onLeave}>{text.leave}</Button>
      </div>
    </Sheet>
  );
}
