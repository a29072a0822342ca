import { useState } from 'react';
import type { CallReply } from '../../../../src-bridge/contract';
import type { CountyStatus } from '../../../../src-bridge/schemas/county';
import { issueText, type IssueTrouble } from '../../../strings/issue';
import { useBridge } from '../../../shell/bridge';
import { MadeFileActions } from '../../../shell/carry/MadeFileActions';
import { Button } from '../../../ui/Button';
import { Fingerprint } from '../../../ui/Fingerprint';
import { KeyValue } from '../../../ui/KeyValue';
import { Notice } from '../../../ui/Notice';
import { Sheet } from '../../../ui/Sheet';
import { SignSheet, type AudienceUnit } from './SignSheet';

const text = issueText.trust;

type File = Extract<CallReply<'countyTrustFile'>, { ok: true }>['value'];

function useTrustFile(onMade: () => void) {
  const bridge = useBridge();
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<{ readonly file: File } | { readonly trouble: IssueTrouble }>();
  const make = async () => {
    setBusy(true);
    const reply = await bridge.countyTrustFile({});
    setBusy(false);
    setMade(reply.ok ? { file: reply.value } : { trouble: reply.error.code });
    if (reply.ok) onMade();
  };
  return { busy, made, make };
}

function Made({ file }: { file: File }) {
  return (
    <Notice
      tone="green"
      live
      what={text.exported(file.name)}
      todo={
        <>
          {text.exportedTodo}
          <div className="county-fingerprint">
            <Fingerprint value={file.fingerprint} />
          </div>
          <MadeFileActions folder="papers" name={file.name} />
        </>
      }
    />
  );
}

interface IssueTrustProps {
  status: CountyStatus;
  units: readonly AudienceUnit[];
  /** The office's own key may have gone into the list. */
  onMade: () => void;
}

/** The list of keys, as a file for the first time and as a package after that. */
export function IssueTrust({ status, units, onMade }: IssueTrustProps) {
  const { busy, made, make } = useTrustFile(onMade);
  const own = status.keys.some(({ role }) => role === 'county');
  const facts = [
    { term: text.list, detail: issueText.now.trust(status.trustVersion, status.keys.length) },
    { term: text.own, detail: own ? text.ownIn : text.ownOut },
  ];
  return (
    <div className="stack issue-read">
      <Sheet title={text.title}>
        <p className="second">{text.what}</p>
        <KeyValue facts={facts} />
      </Sheet>
      <Sheet title={text.file}>
        <div className="stack">
          <p className="second">{text.fileWhat}</p>
          {made === undefined ? null : 'file' in made ? (
            <Made file={made.file} />
          ) : (
            <Notice tone="red" live {...issueText.troubles[made.trouble]} />
          )}
          <div>
            <Button busy={busy} onClick={() => void make()}>
              {text.export}
            </Button>
          </div>
        </div>
      </Sheet>
      <h2 className="county-head">{text.package}</h2>
      <SignSheet units={units} message={{ kind: 'trust' }} onMade={async () => onMade()} />
    </div>
  );
}
