const quarters = ['一', '二', '三', '四'] as const;

/** A period as officers say it: 2026年11月, 2026年第四季度, 2026年下半年, 2026年; a day as it is. */
export function periodWords(id: string): string {
  const [year, part] = [id.slice(0, 4), id.slice(5)];
  if (id.includes('..')) return id.split('..').map(periodWords).join('至');
  if (part.length > 2) return id;
  if (part === '') return `${year}年`;
  if (part.startsWith('Q')) return `${year}年第${quarters[Number(part.slice(1)) - 1] ?? ''}季度`;
  if (part.startsWith('H')) return `${year}年${part === 'H1' ? '上' : '下'}半年`;
  return `${year}年${Number(part)}月`;
}
