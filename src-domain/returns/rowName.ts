import type { FormRow, StatForm } from './form';

/** 一、 （二） 3. in front of a label; 其中： is no number. */
const numeral = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.)/;

const longRemark = /（[^（）]{7,}）$/;

/** A label without its long bracketed remark, as a heading of its own. */
const shortLabel = (label: string): string => label.replace(longRemark, '');

/** The printed numerals above a row, run together: 三（三）4. */
function numeralsAbove(form: StatForm, { parent }: FormRow): string {
  const above = form.rows.find(({ id }) => id === parent);
  if (above === undefined) return '';
  return numeralsAbove(form, above) + (numeral.exec(above.label)?.[0].replace('、', '') ?? '');
}

/** A row as people find it on the printed form: 八（一）政府信息公开工作专门机构数. An id the form has not stays as it is. */
export function rowName(form: StatForm, id: string): string {
  const row = form.rows.find((each) => each.id === id);
  return row === undefined ? id : numeralsAbove(form, row) + shortLabel(row.label);
}
