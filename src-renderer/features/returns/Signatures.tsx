import { useEffect, useRef, useState } from 'react';
import { footLines } from '../../../src-domain/returns/paper';
import type { Officer } from '../../../src-domain/unit/types';
import type { SignatoryField } from '../../strings/returns';
import { signatoryId } from './obstacles';
import type { SheetView } from './sheetView';
import './paper.css';

const patience = 500;
const fields: readonly SignatoryField[] = ['head', 'reviewer', 'preparer', 'phone'];
const names = 'returns-names';

interface SignatureProps {
  field: SignatoryField;
  label: string | undefined;
  kept: string;
  onSign: (field: SignatoryField, name: string) => void;
}

/** Kept a moment after the last key, and at once when the field is left. */
function Signature({ field, label, kept, onSign }: SignatureProps) {
  const [typed, setTyped] = useState<string>();
  const waiting = useRef<string>(undefined);
  const keep = useRef<() => void>(() => undefined);
  keep.current = () => {
    if (waiting.current === undefined) return;
    onSign(field, waiting.current.trim());
    waiting.current = undefined;
  };
  useEffect(() => {
    if (typed === undefined) return undefined;
    const timer = setTimeout(() => keep.current(), patience);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => () => keep.current(), []);
  return (
    <label className="returns-sign">
      <span>{label}</span>
      <input
        id={signatoryId(field)}
        list={field === 'phone' ? undefined : names}
        autoComplete="off"
        maxLength={30}
        inputMode={field === 'phone' ? 'tel' : 'text'}
        value={typed ?? kept}
        onChange={(event) => {
          waiting.current = event.target.value;
          setTyped(event.target.value);
        }}
        onBlur={() => keep.current()}
      />
    </label>
  );
}

/** The foot of the sheet: typed into while it is a draft, printed when it is final. */
export function Signatures({
  view,
  officers,
  onSign,
}: {
  view: SheetView;
  officers: readonly Officer[];
  onSign: SignatureProps['onSign'];
}) {
  const { document, draft } = view;
  if (draft === null)
    return (
      <div className="returns-signs">
        {footLines({ ...document, form: view.form, unitName: '', mark: null })
          .flat()
          .map((line) => (
            <span key={line}>{line}</span>
          ))}
      </div>
    );
  return (
    <div className="returns-signs">
      {fields.map((field) => (
        <Signature
          key={field}
          field={field}
          label={view.form.foot.find(({ id }) => id === field)?.label}
          kept={draft.signatories[field]}
          onSign={onSign}
        />
      ))}
      <datalist id={names}>
        {officers
          .filter(({ active }) => active)
          .map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
      </datalist>
    </div>
  );
}
