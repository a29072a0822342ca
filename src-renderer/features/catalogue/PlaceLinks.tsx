import { href } from '../../shell/router';
import { flowsText } from '../../strings/flows';
import { registersText } from '../../strings/registers';

/** From the list to what belongs to the whole catalogue: charts, guide and directory. */
export function PlaceLinks() {
  return (
    <p className="row catalogue-places">
      <a href={href('catalogue', ['registers'])}>{registersText.title}</a>
      <a href={href('catalogue', ['flows'])}>{flowsText.title}</a>
    </p>
  );
}
