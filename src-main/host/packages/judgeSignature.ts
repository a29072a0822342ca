import { problem, type Problem } from '../../../src-domain/packages/problemCodes';
import type { Predicate } from '../../../src-domain/packages/statement';
import { findKey, judgeKey, type TrustList } from '../../../src-domain/packages/trustList';
import { parsePublicKey } from '../keys/publicKey';
import { verify } from '../keys/sm2';
import { preAuthentication, type Envelope } from './envelope';

/** Whether a trusted key made the signature, and might at that time and for that unit; the latter only when the statement is readable. */
export function judgeSignature(envelope: Envelope, predicate: Predicate | null, trust: TrustList): readonly Problem[] {
  const key = findKey(trust, envelope.keyid);
  if (key === undefined) return [problem('signature/unknown-key', envelope.keyid)];
  const good = isSignedBy(envelope, key.publicKey, key.keyid);
  return [...(good ? [] : [problem('signature/invalid', envelope.keyid)]), ...(predicate === null ? [] : judgeKey(key, predicate))];
}

/** A PEM that is not the key its id names verifies nothing. */
export function isSignedBy(envelope: Envelope, pem: string, keyid: string): boolean {
  const key = parsePublicKey(pem);
  return (
    key.ok && key.value.keyid === keyid && verify(preAuthentication(envelope.payloadType, envelope.payload), envelope.signature, key.value)
  );
}
