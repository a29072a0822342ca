import { conflictsOf, type LegalLimits } from '../../../../src-domain/catalogue/law';
import type { CatalogueItem } from '../../../../src-domain/catalogue/types';
import { lawText } from '../../../strings/deadline';
import { Notice } from '../../../ui/Notice';
import { StateMark } from '../../../ui/StateMark';

/** Where a catalogue prints a limit the law does not bear: what is counted by, and the article. */
export function LawNotices({ item, laws }: { item: CatalogueItem; laws: LegalLimits }) {
  return conflictsOf(laws, item).map((conflict) => (
    <Notice
      key={conflict.kind}
      tone="yellow"
      what={lawText.what(conflict)}
      todo={
        <>
          {lawText.source(conflict)}
          {lawText.todo}
        </>
      }
    />
  ));
}

/** The same as a mark in the list. */
export function LawMark({ item, laws }: { item: CatalogueItem; laws: LegalLimits }) {
  return conflictsOf(laws, item).length === 0 ? null : (
    <div className="small">
      <StateMark tone="yellow">{lawText.mark}</StateMark>
    </div>
  );
}
