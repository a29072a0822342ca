import { bagFiles } from '../../../src-domain/packages/bag';
import { problem, type Problem } from '../../../src-domain/packages/problemCodes';
import { payloadType } from '../../../src-domain/packages/statement';
import { isJsonArray, isJsonObject, type JsonValue } from '../../../src-domain/packages/strictJson';
import { decodeBase64 } from '../keys/publicKey';
import { readJson } from './strictText';

/** A DSSE envelope (v1) with its one signature. */
export interface Envelope {
  readonly payloadType: string;
  readonly payload: Buffer;
  readonly keyid: string;
  /** DER. */
  readonly signature: Buffer;
}

const where = bagFiles.statement;
const malformed = (detail: string): EnvelopeReading => ({ problems: [problem('envelope/malformed', where, detail)] });

export interface EnvelopeReading {
  readonly envelope?: Envelope;
  readonly problems: readonly Problem[];
}

export function readEnvelope(bytes: Uint8Array | undefined): EnvelopeReading {
  if (bytes === undefined) return { problems: [problem('envelope/missing', where)] };
  const json = readJson(bytes);
  return json.ok ? envelopeOf(json.value) : malformed(json.error.code);
}

function envelopeOf(json: JsonValue): EnvelopeReading {
  if (!isJsonObject(json)) return malformed('object');
  const [signature, ...more] = isJsonArray(json['signatures']) ? json['signatures'] : [];
  if (!isJsonObject(signature) || more.length > 0) return malformed('signatures');
  const type = json['payloadType'];
  const payload = bytesOf(json['payload']);
  const sig = bytesOf(signature['sig']);
  if (typeof type !== 'string') return malformed('payloadType');
  if (payload === undefined) return malformed('payload');
  if (sig === undefined || typeof signature['keyid'] !== 'string') return malformed('signatures');
  const envelope = { payloadType: type, payload, keyid: signature['keyid'], signature: sig };
  return { envelope, problems: type === payloadType ? [] : [problem('envelope/payload-type', where, type)] };
}

const bytesOf = (json: JsonValue | undefined): Buffer | undefined => (typeof json === 'string' ? decodeBase64(json) : undefined);

/** DSSE pre-authentication encoding: what is really signed. */
export const preAuthentication = (type: string, payload: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload]);

export const formatEnvelope = ({ payload, keyid, signature }: Omit<Envelope, 'payloadType'>): string =>
  `${JSON.stringify({ payloadType, payload: payload.toString('base64'), signatures: [{ keyid, sig: signature.toString('base64') }] })}\n`;
