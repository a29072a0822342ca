import type { ReactNode, Ref } from 'react';
import { setupText } from '../../../strings/setup';
import { Fingerprint } from '../../../ui/Fingerprint';
import { QrCode } from '../../../ui/QrCode';
import './enrolment.css';

export interface EnrolmentFacts {
  unit: { code: string; name: string };
  fingerprint: string;
  keyid: string;
  contact: { name: string; phone: string };
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{term}</th>
      <td>{children}</td>
    </tr>
  );
}

/** The stamped sheet by which the county knows a key: fingerprint, QR code, contact, place for the seal. */
export function EnrolmentSheet({ facts, ref }: { facts: EnrolmentFacts; ref?: Ref<HTMLDivElement> }) {
  const words = setupText.sheet;
  return (
    <div ref={ref} className="enrolment">
      <h2 className="enrolment-title">{words.title}</h2>
      <table className="enrolment-table">
        <tbody>
          <Line term={words.unit}>{facts.unit.name}</Line>
          <Line term={words.code}>{facts.unit.code}</Line>
          <Line term={words.fingerprint}>
            <Fingerprint value={facts.fingerprint} />
          </Line>
          <Line term={words.qr}>
            <QrCode text={facts.keyid} label={words.qr} size="32mm" />
          </Line>
          <Line term={words.contact}>{facts.contact.name}</Line>
          <Line term={words.phone}>{facts.contact.phone}</Line>
        </tbody>
      </table>
      <p className="enrolment-statement">{words.statement}</p>
      <div className="enrolment-signs">
        <p>{words.head}</p>
        <p>{words.stamp}</p>
        <p>{words.date}</p>
      </div>
      <table className="enrolment-table">
        <tbody>
          <Line term={words.county}>{words.countyCheck}</Line>
          <Line term={words.countyName}>
            <span className="enrolment-date">{words.date}</span>
          </Line>
        </tbody>
      </table>
      <p className="enrolment-foot">{words.foot}</p>
    </div>
  );
}
