import { useId, useRef, useState, type DragEvent, type ReactNode } from 'react';
import { Button } from './Button';
import './field.css';
import './filePick.css';

interface FilePickProps {
  /** What to drop here: 把要审查的文件拖到这里. */
  label: string;
  button: string;
  hint?: ReactNode;
  /** Endings as in `accept`: `.docx,.txt`. */
  accept?: string;
  multiple?: boolean;
  busy?: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** Drop a file, or press the button: both do the same, and the button is reached by keyboard. */
export function FilePick({ label, button, hint, accept, multiple = false, busy = false, onFiles }: FilePickProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    if (files !== null && files.length > 0 && !busy) onFiles(multiple ? [...files] : [...files].slice(0, 1));
  };
  const drag = (event: DragEvent, inside: boolean) => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    <div
      className={over ? 'file-pick file-pick-over' : 'file-pick'}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        take(event.dataTransfer.files);
      }}
    >
      <p id={id}>{label}</p>
      <Button busy={busy} onClick={() => input.current?.click()}>
        {button}
      </Button>
      <input
        ref={input}
        type="file"
        // Else the browser keeps the names of picked files in its profile.
        autoComplete="off"
        hidden
        aria-labelledby={id}
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
      {hint === undefined ? null : <p className="field-hint">{hint}</p>}
    </div>
  );
}
