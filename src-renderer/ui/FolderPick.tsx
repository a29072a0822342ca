import { useId, useRef, useState, type DragEvent, type ReactNode } from 'react';
import { Button } from './Button';
import { askForFolder, droppedFiles, pickedFiles, type Picked } from './pickedFiles';
import './field.css';
import './filePick.css';

interface FolderPickProps {
  /** What to drop here: 把要审查的文件或文件夹拖到这里. */
  label: string;
  button: string;
  folderButton: string;
  hint?: ReactNode;
  onPicked: (picked: Picked) => void;
}

/** Drop files or folders, or press one of the buttons: all do the same, and the buttons are reached by keyboard. */
export function FolderPick({ label, button, folderButton, hint, onPicked }: FolderPickProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const give = (picked: Picked) => {
    if (picked.files.length > 0 || picked.broken > 0) onPicked(picked);
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
        void droppedFiles(event.dataTransfer).then(give);
      }}
    >
      <p id={id}>{label}</p>
      <div className="file-pick-buttons">
        <Button onClick={() => input.current?.click()}>{button}</Button>
        <Button onClick={() => askForFolder(give)}>{folderButton}</Button>
      </div>
      <input
        ref={input}
        type="file"
        // Else the browser keeps the names of picked files in its profile.
        autoComplete="off"
        hidden
        multiple
        aria-labelledby={id}
        onChange={(event) => {
          give(pickedFiles(event.target.files));
          event.target.value = '';
        }}
      />
      {hint === undefined ? null : <p className="field-hint">{hint}</p>}
    </div>
  );
}
