import { commonText } from '../strings/common';
import './marks.css';

/** Groups as the host gives them (`1a2b 3c4d …`), in two rows of four, to be compared with paper by eye. */
export function Fingerprint({ value }: { value: string }) {
  const groups = value.trim().split(/\s+/);
  return (
    <span className="fingerprint" role="img" aria-label={commonText.fingerprint(value)}>
      {groups.map((group, at) => (
        <span key={at}>{group}</span>
      ))}
    </span>
  );
}
