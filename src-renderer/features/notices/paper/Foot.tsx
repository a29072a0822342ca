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

const numbersOf = (page: number, pages: number | null) => ({
  page: String(page),
  pages: pages === null ? words.counting : String(pages),
});

function Mark({ layout, mark, page, pages }: FootProps & { mark: SheetMark }) {
  return (
    <div className="notice-mark">
      <QrCode text={qrText(sheetQrTemplate, mark)} label={words.qr} size={`${layout.foot.qrMm}mm`} />
      <div>
        <p>{fillTemplate(words.code[layout.style], numbersOf(page, pages))}</p>
        <p className="notice-code">{mark.code}</p>
        <p>{mark.indexNumber}</p>
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
        {mark === null ? <div /> : <Mark {...{ layout, page, pages, mark }} />}
        {page === pages ? <Posting /> : null}
      </div>
      <p className={`notice-number notice-number-${place} notice-number-${side}`}>{fillTemplate(form, numbersOf(page, pages))}</p>
    </>
  );
}
