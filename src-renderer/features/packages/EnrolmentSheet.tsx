import { dayInChina } from '../../../src-domain/kernel/calendarDate';
import { packagesText } from '../../strings/packages';
import { MadeFileActions } from '../../shell/carry/MadeFileActions';
import { href } from '../../shell/router';
import { Button, LinkButton } from '../../ui/Button';
import { Sheet } from '../../ui/Sheet';
import type { MadeFile } from './usePackageDesk';

const text = packagesText.enrolment;

interface EnrolmentSheetProps {
  file: MadeFile | undefined;
  busy: string | undefined;
  onVerify: (name: string) => void;
}

/** The package by which the county learns this unit's key. */
export function EnrolmentSheet({ file, busy, onVerify }: EnrolmentSheetProps) {
  return (
    <Sheet title={text.title} padding="tight">
      <p className="second small">{text.what}</p>
      {file === undefined ? (
        <p className="row packages-gap">
          <span>{text.none}</span>
          <LinkButton href={href('settings', ['key'])}>{text.action}</LinkButton>
        </p>
      ) : (
        <div className="packages-gap">
          <p className="packages-name">
            {file.name} <span className="muted small">{text.written(dayInChina(file.modifiedAt))}</span>
          </p>
          <span className="row packages-gap">
            <MadeFileActions folder="packages" name={file.name} />
            <Button size="small" busy={busy === file.name} onClick={() => onVerify(file.name)} label={packagesText.verifyOf(file.name)}>
              {packagesText.verify}
            </Button>
          </span>
        </div>
      )}
    </Sheet>
  );
}
