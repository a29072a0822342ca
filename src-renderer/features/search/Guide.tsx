import { searchText as text } from '../../strings/search';
import { Sheet } from '../../ui/Sheet';
import { resultsPlace } from './places';

/** What can be searched for, each as a question that can be tried. */
export function Guide() {
  return (
    <Sheet title={text.examplesTitle} padding="tight">
      <ul className="search-examples">
        {text.examples.map(({ typed, what }) => (
          <li key={typed}>
            <a href={resultsPlace(typed)}>{typed}</a>
            <span className="second">{what}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
