import type { Persons } from '../persons';

// These begin surnames too, but after a noun they nearly always join it to what follows.
const joining = new Set('和与及或向对把被将从由于应时等如若因以为在有同所经');

const namedBy =
  /^(?:$|[\s,。;:、()!?《》"“”\n]|反映|举报|投诉|来访|来信|称|提出|提供|诉求|同志|先生|女士|等\d|的(?:身份|信息|姓名|电话|住址|诉求|问题)|家)/u;

const written = /^[\u4e00-\u9fff]{1,2}(?:某{1,2}|[*×○]{1,2})/u;

/**
 * Length of a name that `text` begins with and that plainly ends there; 0 for none. `apart`: a colon or a blank stands before it;
 * `alsoAfter`: what else may follow a name here.
 */
export function nameAtStart(text: string, persons: Persons, apart: boolean, alsoAfter?: RegExp): number {
  const masked = written.exec(text)?.[0].length ?? 0;
  if (masked > 0 && !text.startsWith('某')) return masked;
  if (!apart && joining.has(text.charAt(0))) return 0;
  const longest = persons.nameLength(text);
  for (let length = longest; length >= 2; length -= 1) {
    const rest = text.slice(length);
    if (namedBy.test(rest) || alsoAfter?.test(rest) === true) return length;
  }
  return 0;
}

const leftOf =
  /(?:^|[\s,。;:、()"“”]|村民|户主|居民|学生|患者|老人|[其之长次]子|妻子|丈夫|儿子|女儿|父亲|母亲|同学|群众|农户|对象|党员|职工|组|村|社)$/u;

/** Length of a name that `text` ends with, and that plainly begins there; 0 for none. */
export function nameAtEnd(text: string, persons: Persons): number {
  const masked = /[\u4e00-\u9fff](?:某{1,2}|[*×○]{1,2})$/u.exec(text)?.[0].length ?? 0;
  if (masked > 0) return masked;
  for (const length of [4, 3, 2]) {
    const name = text.slice(-length);
    const before = text.slice(0, -length);
    if (name.length === length && persons.isName(name) && !joining.has(name.charAt(0)) && leftOf.test(before)) return length;
  }
  return 0;
}
