import { useOfficers, useSettings } from '../../store';
import { searchText as text } from '../../strings/search';
import { Sheet } from '../../ui/Sheet';
import { useToday } from '../../ui/today';
import { resultsPlace } from './places';

/** The ways of asking, with this office's own names and numbers where it has them. */
function useExamples() {
  const [officers, settings, today] = [useOfficers(), useSettings(), useToday()];
  const { examples } = text;
  const [year, month, day] = [today.slice(0, 4), Number(today.slice(5, 7)), Number(today.slice(8))];
  const codes = settings?.unit?.documentCodes ?? [];
  return [
    examples.words,
    examples.initials,
    examples.indexNumber,
    ...codes.slice(0, 1).map((code) => examples.documentNumber(code, year)),
    examples.day(month, day),
    examples.month(year, month),
    ...(officers ?? []).slice(0, 1).map(({ name }) => examples.person(name)),
  ];
}

/** What can be searched for, each as a question that can be tried. */
export function Guide() {
  return (
    <Sheet title={text.examplesTitle} padding="tight">
      <ul className="search-examples">
        {useExamples().map(({ typed, what }) => (
          <li key={typed}>
            <a href={resultsPlace(typed)}>{typed}</a>
            <span className="second">{what}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
