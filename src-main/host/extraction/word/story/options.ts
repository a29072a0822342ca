import type { HiddenCode, PartRole } from '../../../../../src-domain/screening/types';
import type { Styles } from '../../styles';

export interface StoryOptions {
  readonly entry: string;
  /** 正文, 页眉1, 脚注 … */
  readonly label: string;
  readonly role: PartRole;
  readonly styles: Styles;
  /** The whole story is not on the page. */
  readonly hidden?: HiddenCode;
  /** Notes that the page leads to (footnote 2); others are left over from what was deleted. */
  readonly notes?: ReadonlySet<string>;
}
