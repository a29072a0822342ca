import { href } from '../../../shell/router';
import { flowsText as text } from '../../../strings/flows';
import { useCharts } from './charts';

/** One line on the page of an item: its chart, or the way to one. */
export function FlowLine({ item }: { item: string }) {
  const entry = useCharts()?.find(({ id }) => id === item);
  const [words, to] =
    entry === undefined
      ? [text.itemNew, href('catalogue', ['flows'], { item })]
      : entry.chart === null
        ? [text.goOn, href('catalogue', ['flows', item, 'edit'])]
        : [text.view, href('catalogue', ['flows', item])];
  return (
    <p className="small">
      {text.itemLine}：<a href={to}>{words}</a>
    </p>
  );
}
