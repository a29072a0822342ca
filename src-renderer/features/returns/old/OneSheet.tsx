import { formOf } from '../../../../src-bridge/resources/forms';
import { month } from '../../../../src-domain/kernel/month';
import { printedFigure } from '../../../../src-domain/returns/paper';
import type { OldSheet } from '../../../../src-domain/returns/old/types';
import { oldReturnsText as text } from '../../../strings/oldReturns';
import { href } from '../../../shell/router';
import { LinkButton } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { Sheet } from '../../../ui/Sheet';
import { FigureTable } from './FigureTable';

const back = <LinkButton href={href('returns', 'old')}>{text.backToList}</LinkButton>;

/** One old sheet in the lines of the paper, with what was decided about its doubtful cells. */
export function OneSheet({ sheet }: { sheet: OldSheet | undefined }) {
  if (sheet === undefined)
    return (
      <Page title={text.title} actions={back}>
        <Notice tone="grey" what={text.gone} />
      </Page>
    );
  const { year, month: of, source, importedOn, settled } = sheet;
  const form = formOf(of ?? month(`${String(year)}-12`));
  const then = (row: string) =>
    settled
      .filter((each) => each.row === row)
      .map(({ place, written, took }) => text.settledWords(place, written, printedFigure(took)))
      .join('；');
  return (
    <Page title={text.oneTitle(text.span(year, of))} subtitle={text.oneSource(source.file, source.sheet, importedOn)} actions={back}>
      <Sheet padding="tight">
        <FigureTable
          caption={text.oneTitle(text.span(year, of))}
          form={form}
          figures={text.figures[of === null ? 'year' : 'month']}
          values={sheet.values}
          yearToDate={sheet.yearToDate}
          beside={{ header: text.columns.then, width: '20em', of: (row) => <span className="second small">{then(row)}</span> }}
        />
      </Sheet>
    </Page>
  );
}
