import { countyText, type CountyTrouble } from '../../strings/county';
import { Notice } from '../../ui/Notice';

/** What kept the county's work from being done, in words. */
export function Trouble({ code }: { code: CountyTrouble | undefined }) {
  return code === undefined ? null : <Notice tone="red" {...countyText.troubles[code]} live />;
}
