/** The book of the ledger a row counts from, as the ledger's address names it. */
export function bookOf(row: string): string {
  const [part] = row.split('.');
  if (part === '1' || row === '2.2.3') return 'records';
  const books: Readonly<Record<string, string>> = {
    '2': 'responses',
    '3': 'requests',
    '4': 'cases',
    '5': 'cases',
    '6': 'complaints',
    '7': 'requests',
    '8': 'organisation',
    '9': 'meetings',
  };
  return books[part ?? ''] ?? 'records';
}
