import { packagesText } from '../../strings/packages';
import { href } from '../../shell/router';
import { useCountyMessages, useSettings } from '../../store';
import { LinkButton } from '../../ui/Button';
import { Sheet } from '../../ui/Sheet';

const text = packagesText.fromCounty;

/** What comes the other way: the county's catalogue, calendar, rules and list of keys are taken in under 目录. */
export function FromCounty() {
  const [taken, trust] = [useCountyMessages(), useSettings()?.countyTrust ?? null];
  const last = [...(taken ?? [])].sort((one, other) => other.takenInOn.localeCompare(one.takenInOn)).at(0);
  return (
    <Sheet title={text.title} padding="tight">
      <p className="second small">{text.what}</p>
      <p className="row packages-gap">
        <span>{last !== undefined ? text.last(last.takenInOn) : trust === null ? text.noTrust : text.none}</span>
        <LinkButton href={href('catalogue', ['incoming'])}>{text.go}</LinkButton>
      </p>
    </Sheet>
  );
}
