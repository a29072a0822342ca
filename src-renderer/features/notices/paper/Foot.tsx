import { sheetQrTemplate } from '../../../../src-bridge/resources/notices';
import type { SheetLayout } from '../../../../src-domain/notices/layout';
import { qrText, type SheetMark } from '../../../../src-domain/notices/printed';
import { fillTemplate } from '../../../../src-domain/notices/rules';
import { noticesText } from '../../../strings/notices';
import { QrCode } from '../../../ui/QrCode';

const words = noticesText.paper;

interface FootProps {
  layout: SheetLayout;
  page: number;
  /** Null while the pages are still being counted. */
  pages: number | null;
  /** Null on a draft: only what was approved can be checked. */
  mark: SheetMark | null;
}

function Mark({ layout, mark, pages }: { layout: SheetLayout; mark: SheetMark; pages: number | null }) {
  return (
    <div className="notice-mark">
      <QrCode text={qrText(sheetQrTemplate, mark)} label={words.qr} size={`${layout.foot.qrMm}mm`} />
      <div>
        <p>{words.code}</p>
        <p className="notice-code">{mark.code}</p>
        {layout.pageNumber.place === 'outer' ? <p>{words.pagesInAll(pages)}</p> : <p>{mark.indexNumber}</p>}
      </div>
    </div>
  );
}

const Posting = () => (
  <div className="notice-posting">
    {words.posting.map((each) => (
      <p key={each}>
        {each}
        <i />
      </p>
    ))}
  </div>
);

/** What stands under the type area: the mark to check the sheet by, who posts it, the number of the page. */
export function Foot({ layout, page, pages, mark }: FootProps) {
  const { form, place } = layout.pageNumber;
  const side = page % 2 === 0 ? 'even' : 'odd';
  return (
    <>
      <div className={`notice-foot notice-foot-${place} notice-foot-${side}`}>
        {mark === null ? <div /> : <Mark layout={layout} mark={mark} pages={pages} />}
        {page === pages ? <Posting /> : null}
      </div>
      <p className={`notice-number notice-number-${place} notice-number-${side}`}>
        {fillTemplate(form, { page: String(page), pages: pages === null ? words.counting : String(pages) })}
      </p>
    </>
  );
}
