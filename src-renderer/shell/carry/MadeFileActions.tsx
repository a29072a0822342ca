import { useState } from 'react';
import { carryText as text } from '../../strings/carry';
import { Button } from '../../ui/Button';
import { useBridge, useHostInfo } from '../bridge';
import { CarryPanel } from './CarryPanel';
import { download } from './download';
import type { Carried, MadeFolder } from './useCarry';

interface MadeFileActionsProps {
  folder: MadeFolder;
  name: string;
  onCarried?: (copy: Carried) => void;
}

/** The ways a made file leaves: to a stick; as a download where the window is a browser. */
export function MadeFileActions({ folder, name, onCarried }: MadeFileActionsProps) {
  const bridge = useBridge();
  const { host } = useHostInfo();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const fetchIt = async () => {
    setBusy(true);
    await download(bridge, folder, name);
    setBusy(false);
  };
  return (
    <span className="row">
      <Button size="small" onClick={() => setOpen(true)} label={text.openOf(name)}>
        {text.open}
      </Button>
      {host === 'loopback' ? (
        <Button size="small" busy={busy} onClick={() => void fetchIt()} label={text.downloadOf(name)}>
          {text.download}
        </Button>
      ) : null}
      <CarryPanel
        open={open}
        folder={folder}
        name={name}
        onClose={() => setOpen(false)}
        {...(onCarried === undefined ? {} : { onCarried })}
      />
    </span>
  );
}

/** A folder of papers to a stick, file by file. */
export function CarryFolder({ name }: { name: string }) {
  const [open, setOpen] = useState(false);
  return (
    <span className="row">
      <Button size="small" onClick={() => setOpen(true)} label={text.openOf(name)}>
        {text.open}
      </Button>
      <CarryPanel open={open} folder="papers-folder" name={name} onClose={() => setOpen(false)} />
    </span>
  );
}

/** Shows the folder of made files where the host can; nothing elsewhere. */
export function OpenFolder({ folder }: { folder: MadeFolder }) {
  const bridge = useBridge();
  const { can } = useHostInfo();
  return can.openFolder ? <Button onClick={() => void bridge.openFolder({ folder })}>{text.openFolder}</Button> : null;
}
