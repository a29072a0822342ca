import { useMemo } from 'react';
import { tableWords } from '../../../../src-bridge/resources/annualReports';
import { checkReport } from '../../../../src-domain/returns/annual/consistency/check';
import { yearOfReport } from '../../../../src-domain/returns/annual/consistency/reading';
import { readTables, type TableReading } from '../../../../src-domain/returns/annual/consistency/tables';
import { annualText } from '../../../strings/annual';
import { intakeText } from '../../../strings/review';
import { Button } from '../../../ui/Button';
import { FilePick } from '../../../ui/FilePick';
import { Notice } from '../../../ui/Notice';
import { Sheet } from '../../../ui/Sheet';
import { Waiting } from '../../../ui/WorkProgress';
import { reportForms } from '../reportForms';
import { allCells } from '../report/useReport';
import type { AnnualDesk } from '../useAnnualDesk';
import { ReportFindings } from './ReportFindings';
import { useReportFile, type ReportFile } from './useReportFile';

const text = annualText.check;

function Trouble({ file }: { file: ReportFile }) {
  if (file.at === 'classified') return <Notice tone="red" live {...text.classified} />;
  if (file.at === 'trouble') return <Notice tone="red" live {...intakeText.troubles[file.trouble]} />;
  return file.at === 'reading' ? <Waiting>{text.reading(file.name)}</Waiting> : null;
}

type ReadFile = Extract<ReportFile, { at: 'read' }>;

/** Last year's figures: of the file that was given, else of the desk's own report of the year before. */
function useLastYear(desk: AnnualDesk, year: number, last: ReportFile) {
  return useMemo(() => {
    if (last.at === 'read') return readTables(reportForms(year - 1), last.text).values;
    return desk.lastYear === undefined || desk.year !== year ? undefined : allCells(desk.lastYear);
  }, [desk, year, last]);
}

function LastYear({ last, year }: { last: ReportFile; year: number }) {
  if (last.at !== 'read') return <Trouble file={last} />;
  const cells = Object.keys(readTables(reportForms(year - 1), last.text).values).length;
  return <p className="second small">{cells > 0 ? text.lastRead(last.name, cells) : text.lastNoTable(last.name)}</p>;
}

/** Which tables were found and how far they were read: silence about the rest of one says nothing. */
function TablesRead({ tables }: { tables: readonly TableReading[] }) {
  const words = tables.map(({ table, read, named, of }) => text.tableRead(text.tables[table], read, named, of)).join('；');
  return tables.every(({ read, named, of }) => read + named === of) ? (
    <p className="second">{text.tablesWhole(words)}</p>
  ) : (
    <Notice tone="yellow" what={text.tablesPart} todo={text.tablesWhole(words)} call={text.tablesPartTodo} />
  );
}

function Checked({ desk, file, last }: { desk: AnnualDesk; file: ReadFile; last: ReportFile }) {
  const year = yearOfReport(file.text) ?? desk.year;
  const lastYear = useLastYear(desk, year, last);
  const { findings, looked } = useMemo(
    () => checkReport(file.text, { forms: reportForms(year), words: tableWords, year, lastYear }),
    [file, year, lastYear],
  );
  return (
    <Sheet title={file.name} note={text.looked(looked.sentences, looked.figures, looked.cells)}>
      <div className="stack">
        {file.unread ? <Notice tone="yellow" {...text.unread} /> : null}
        {looked.cells === 0 ? <p className="second">{text.noTable}</p> : <TablesRead tables={looked.tables} />}
        {findings.length === 0 ? (
          <Notice tone="green" live what={text.none} todo={text.noneNote} />
        ) : (
          <>
            <Notice tone="yellow" live what={text.found(findings.length)} todo={text.noneNote} />
            <ReportFindings findings={findings} />
          </>
        )}
      </div>
    </Sheet>
  );
}

/** A finished report, anybody's and of any year, checked sentence by sentence. Nothing of it is kept. */
export function CheckTab({ desk }: { desk: AnnualDesk }) {
  const report = useReportFile();
  const last = useReportFile();
  const { file } = report;
  const accept = '.docx,.doc,.txt,.pdf';
  return (
    <div className="stack">
      <p className="second">
        {text.what}
        {text.nothingKept}
      </p>
      <div className="annual-files">
        {file.at === 'read' ? (
          <Sheet padding="tight">
            <span className="row">
              <b>{file.name}</b>
              <Button onClick={report.leave}>{text.another}</Button>
            </span>
          </Sheet>
        ) : (
          <FilePick
            label={text.drop}
            button={text.pick}
            hint={text.hint}
            accept={accept}
            busy={file.at === 'reading'}
            onFiles={([given]) => (given === undefined ? undefined : void report.take(given))}
          />
        )}
        <FilePick
          label={text.lastDrop}
          button={text.lastPick}
          accept={accept}
          busy={last.file.at === 'reading'}
          onFiles={([given]) => (given === undefined ? undefined : void last.take(given))}
        />
      </div>
      <Trouble file={file} />
      <LastYear last={last.file} year={desk.year} />
      {file.at === 'read' ? <Checked desk={desk} file={file} last={last.file} /> : null}
    </div>
  );
}
