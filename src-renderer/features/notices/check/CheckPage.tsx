import { useMemo, useState } from 'react';
import { noticeLayouts } from '../../../../src-bridge/resources/notices';
import { sheetLayout } from '../../../../src-domain/notices/layout';
import { codeOf, type PrintedSheet } from '../../../../src-domain/notices/printed';
import { printedByCode, standingOfCopy } from '../../../../src-domain/notices/wallCopy';
import { href } from '../../../shell/router';
import { useLedger, usePostings, usePrintedSheets } from '../../../store';
import { wallCheckText as text } from '../../../strings/wallCheck';
import { LinkButton } from '../../../ui/Button';
import { Page, Split } from '../../../ui/Page';
import { NoticePaper } from '../paper/NoticePaper';
import { Unknown, Verdict } from './Verdict';
import { Ways, type Asked } from './Ways';
import './check.css';

/** The printed content itself, page by page, to be held against the wall. */
function Content({ copy, indexNumber }: { copy: PrintedSheet; indexNumber: string }) {
  const { sheet, choice, id } = copy;
  const layout = useMemo(() => sheetLayout(noticeLayouts, choice), [choice]);
  const mark = useMemo(() => ({ indexNumber, code: codeOf(id), hash: id }), [indexNumber, id]);
  return (
    <>
      <p className="small muted">{text.contentOf(mark.code)}</p>
      <NoticePaper sheet={sheet} layout={layout} draft={false} mark={mark} />
    </>
  );
}

const indexNumberIn = ({ sheet: { blocks } }: PrintedSheet): string => {
  const block = blocks.find(({ id }) => id === 'indexNumber');
  return block?.id === 'indexNumber' ? block.text : '';
};

function Answer({ asked, printed }: { asked: Asked; printed: readonly PrintedSheet[] }) {
  const [postings, ledger] = [usePostings(), useLedger()];
  if (postings === undefined || ledger === undefined) return null;
  const copy = asked.hash === undefined ? printedByCode(printed, asked.code) : printed.find(({ id }) => id === asked.hash);
  if (copy === undefined) {
    const others = asked.indexNumber === undefined ? [] : printed.filter((each) => indexNumberIn(each) === asked.indexNumber);
    return <Unknown others={others} />;
  }
  return (
    <>
      <Verdict copy={copy} standing={standingOfCopy(printed, postings, copy)} />
      <Content key={copy.id} copy={copy} indexNumber={indexNumberIn(copy)} />
    </>
  );
}

/** 核对墙上的公示单: is the copy on the wall what was approved, printed and registered? */
export function CheckPage() {
  const printed = usePrintedSheets();
  const [asked, setAsked] = useState<Asked>();
  if (printed === undefined) return null;
  return (
    <Page title={text.title} subtitle={text.subtitle} actions={<LinkButton href={href('notices', ['board'])}>{text.back}</LinkButton>}>
      <Split
        sideWidth="58%"
        main={<Ways onAsked={setAsked} />}
        side={<div className="notices-paper check-answer">{asked === undefined ? null : <Answer asked={asked} printed={printed} />}</div>}
      />
    </Page>
  );
}
