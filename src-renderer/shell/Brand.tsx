import { commonText } from '../strings/common';

export function Brand() {
  return (
    <div className="brand">
      <i aria-hidden="true">{commonText.appName.slice(0, 1)}</i>
      <b>{commonText.appName}</b>
    </div>
  );
}
