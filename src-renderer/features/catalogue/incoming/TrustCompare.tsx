import { useState } from 'react';
import { countyKeys } from '../../../../src-domain/packages/countyKeys';
import { fingerprintOf, trustedUnits, type TrustList } from '../../../../src-domain/packages/trustList';
import { incomingText } from '../../../strings/incoming';
import { Button } from '../../../ui/Button';
import { Check } from '../../../ui/Checks';
import { FieldError } from '../../../ui/Field';
import { Fingerprint } from '../../../ui/Fingerprint';
import { KeyValue } from '../../../ui/KeyValue';
import { Notice } from '../../../ui/Notice';
import { Sheet } from '../../../ui/Sheet';

const text = incomingText.trust;

interface TrustCompareProps {
  list: TrustList;
  /** Another county key was compared here before. */
  again: boolean;
  onUse: () => Promise<void>;
  onLeave: () => void;
}

/** The county's fingerprint, large, to be compared with paper or by telephone; only then its packages are believed. */
export function TrustCompare({ list, again, onUse, onLeave }: TrustCompareProps) {
  const [same, setSame] = useState(false);
  const [asked, setAsked] = useState(false);
  const keys = countyKeys(list);
  const use = () => {
    setAsked(true);
    if (same) void onUse();
  };
  const footer = (
    <>
      <Button onClick={onLeave}>{text.differs}</Button>
      <Button kind="primary" onClick={use}>
        {text.use}
      </Button>
    </>
  );
  return (
    <Sheet title={text.compare} footer={footer}>
      <div className="stack">
        {again ? <Notice tone="red" what={text.again} todo={text.againTodo} call={text.call} /> : null}
        <p>{text.compareWhat}</p>
        {keys.map(({ keyid, name, unit }) => (
          <div key={keyid} className="incoming-key">
            <div className="incoming-fingerprint">
              <Fingerprint value={fingerprintOf(keyid)} />
            </div>
            <KeyValue
              facts={[
                { term: text.office, detail: name },
                { term: text.code, detail: unit },
                { term: text.version, detail: text.versionOf(list.version, trustedUnits(list).length) },
              ]}
            />
          </div>
        ))}
        <div id="incoming-same" tabIndex={-1}>
          <Check checked={same} onChange={setSame}>
            {text.same}
          </Check>
          <FieldError id="incoming-same" error={asked && !same ? text.needSame : undefined} />
        </div>
      </div>
    </Sheet>
  );
}
