import { parseMonth } from '../../../../src-domain/kernel/month';
import type { OldReading } from '../../../../src-domain/returns/old/types';
import { useTableFile, type ReadTable, type TableReading } from '../../../shell/useTableFile';
import type { oldReturnsText } from '../../../strings/oldReturns';

type OldTrouble = keyof typeof oldReturnsText.troubles;

export interface ReadBook {
  readonly name: string;
  readonly readings: readonly OldReading[];
  readonly passedOver: readonly string[];
}

export type Reading = TableReading<ReadBook, OldTrouble>;

/** What crossed as text, as a month again. */
function withMonth(reading: Omit<OldReading, 'month'> & { readonly month: string | null }): OldReading {
  const month = parseMonth(reading.month ?? '');
  return { ...reading, month: month.ok ? month.value : null };
}

const readBook: ReadTable<ReadBook, OldTrouble> = async (bridge, { uploadId, name }) => {
  const reply = await bridge.oldSheetsRead({ uploadId, name });
  if (!reply.ok) return { trouble: reply.error.code === 'unknown-upload' ? 'broken-off' : reply.error.code };
  const { readings, passedOver } = reply.value;
  return readings.length === 0 ? { trouble: 'no-table' } : { file: { name, passedOver, readings: readings.map(withMonth) } };
};

/** The workbook that was given last, as far as it was read. */
export const useReading = () => useTableFile(readBook);
