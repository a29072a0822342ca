import { useState } from 'react';
import { lateId, type LateMatter } from '../../../src-domain/catalogue/lateness';
import { useLateReason } from '../../store';
import { latenessText as text } from '../../strings/lateness';
import { TextButton } from '../../ui/Button';
import { SidePanel } from '../../ui/SidePanel';
import { ReasonForm, type MadeUpOption } from './ReasonForm';

interface LateReasonMarkProps {
  matter: LateMatter;
  /** How the matter is called on the page. */
  what: string;
  options?: readonly MadeUpOption[];
}

/** Where a red card stands: its reason, or the question for it. */
export function LateReasonMark({ matter, what, options = [] }: LateReasonMarkProps) {
  const [open, setOpen] = useState(false);
  const reason = useLateReason(lateId(matter));
  if (reason === undefined) return null;
  return (
    <span className="small">
      {reason === null ? null : <>{text.given(reason.reason, reason.by, reason.on)} </>}
      <span className="not-printed">
        <TextButton onClick={() => setOpen(true)} label={reason === null ? text.writeOf(what) : text.changeOf(what)}>
          {reason === null ? text.write : text.change}
        </TextButton>
      </span>
      <SidePanel open={open} title={text.title(what)} onClose={() => setOpen(false)} width={520}>
        <ReasonForm matter={matter} previous={reason ?? undefined} options={options} onDone={() => setOpen(false)} />
      </SidePanel>
    </span>
  );
}
