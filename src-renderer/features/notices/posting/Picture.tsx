import type { PostingProof } from '../../../../src-domain/notices/types';
import { hungText } from '../../../strings/posting';
import { usePicture } from './usePicture';

const text = hungText.photos;

/** One kept photo; said in words where it cannot be shown. */
export function Picture({ proof, nth }: { proof: PostingProof; nth: number }) {
  const url = usePicture(proof.sha256);
  if (url === null) return <p className="field-error">{text.gone}</p>;
  return url === undefined ? <span className="posting-photo-waits" /> : <img src={url} alt={text.alt(nth, proof.note)} />;
}
