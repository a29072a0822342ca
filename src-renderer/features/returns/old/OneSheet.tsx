import { useState } from 'react';
import { formOf } from '../../../../src-bridge/resources/forms';
import { month } from '../../../../src-domain/kernel/month';
import { printedFigure } from '../../../../src-domain/returns/paper';
import type { OldSheet } from '../../../../src-domain/returns/old/types';
import { newFormatText, oldReturnsText as text } from '../../../strings/oldReturns';
import { href } from '../../../shell/router';
import { LinkButton } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { Sheet } from '../../../ui/Sheet';
import { Tabs } from '../../../ui/Tabs';
import { FigureTable } from './FigureTable';
import { NewFormat } from './NewFormat';

const back = <LinkButton href={href('returns', 'old')}>{text.backToList}</LinkButton>;

type View = 'figures' | 'new';

const views = [
  { id: 'figures', label: text.views.figures },
  { id: 'new', label: newFormatText.tab },
] as const;

/** What was decided about a cell when the sheet was taken in. */
const settledThen = ({ settled }: OldSheet, row: string): string =>
  settled
    .filter((each) => each.row === row)
    .map(({ place, written, took }) => text.settledWords(place, written, printedFigure(took)))
    .join('；');

/** One old sheet in the lines of the paper, and how it stands to the format of 2021. */
export function OneSheet({ sheet }: { sheet: OldSheet | undefined }) {
  const [view, setView] = useState<View>('figures');
  if (sheet === undefined)
    return (
      <Page title={text.title} actions={back}>
        <Notice tone="grey" what={text.gone} />
      </Page>
    );
  const { year, month: of, source, importedOn, values, yearToDate } = sheet;
  const form = formOf(of ?? month(`${String(year)}-12`));
  const title = text.oneTitle(text.span(year, of));
  const then = {
    header: text.columns.then,
    width: '20em',
    of: (row: string) => <span className="second small">{settledThen(sheet, row)}</span>,
  };
  return (
    <Page title={title} subtitle={text.oneSource(source.file, source.sheet, importedOn)} actions={back}>
      <Tabs label={text.views.label} tabs={views} active={view} onChange={setView}>
        {view === 'new' ? (
          <NewFormat form={form} values={values} />
        ) : (
          <Sheet padding="tight">
            <FigureTable
              caption={title}
              form={form}
              figures={text.figures[of === null ? 'year' : 'month']}
              values={values}
              yearToDate={yearToDate}
              beside={then}
            />
          </Sheet>
        )}
      </Tabs>
    </Page>
  );
}
