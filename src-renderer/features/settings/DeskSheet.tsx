import type { HostInfo } from '../../../src-bridge/contract';
import { settingsText } from '../../strings/settings';
import { useBridge } from '../../shell/bridge';
import { ChoiceCards } from '../../ui/ChoiceCards';
import { Copyable } from '../../ui/Copyable';
import { KeyValue } from '../../ui/KeyValue';
import { Button } from '../../ui/Button';
import { Sheet } from '../../ui/Sheet';
import type { TypeSize } from '../../ui/theme/tokens';

const words = settingsText.desk;

interface DeskSheetProps {
  info: HostInfo;
  size: TypeSize;
  onSize: (size: TypeSize) => void;
}

/** What belongs to this machine: type size, data folder, version. */
export function DeskSheet({ info, size, onSize }: DeskSheetProps) {
  const bridge = useBridge();
  const facts = [
    {
      term: words.folder,
      detail: (
        <>
          <Copyable text={info.dataFolder} label={words.folder} />
          <div className="muted small">{words.folderNote}</div>
        </>
      ),
      action: info.can.openFolder ? (
        <Button onClick={() => void bridge.openFolder({ folder: 'papers' })}>{words.openFolder}</Button>
      ) : undefined,
    },
    { term: words.state, detail: info.writable ? words.writable : words.readOnly },
    { term: words.host, detail: words.hosts[info.host] },
    { term: words.version, detail: info.version },
  ];
  return (
    <div className="stack">
      <Sheet title={words.size}>
        <ChoiceCards
          id="settings-size"
          legend={words.size}
          legendHidden
          across
          value={size}
          onChange={onSize}
          options={[
            { value: 'normal', label: words.normal },
            { value: 'large', label: words.large, hint: words.largeHint },
          ]}
        />
      </Sheet>
      <Sheet title={words.title}>
        <KeyValue facts={facts} />
        <p className="second settings-about">{words.about}</p>
      </Sheet>
    </div>
  );
}
