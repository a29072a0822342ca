import type { Persons } from '../persons';
import { nameAtEnd, nameAtStart } from './namesInText';
import type { Stretch } from './specialPersons';

/** How near a number or a name must stand. */
const numberReach = 30;
const nameReach = 20;

const breaks = /[。;!?\n]/u;

// Measures against an illness speak of no one.
const policy =
  /^(?:病|症)?(?:医?疗?保险|救助|管理|防治|防控|预防|筛查|签约|门诊|宣传|知识|健康教育|致贫|返贫|返困|致困|监测|档案|服务|保障|政策|人群|专项|防范|科普|妇女|妇幼|妇(?!某)|用药|鉴定|评定|康复|定点|补充)/u;

// What may stand between a name and an illness: 男，45岁，因患，确诊为 …
const between =
  /^(?:[\s,、:(]|男|女|[汉回]族|现年|今年|年?\d{1,3}岁|系|属于?|为|是|因|患有?|身患|罹患|不幸|确诊|查出|被?诊断(?:为|出)?|本人|长期|常年|重度|轻度|中度|双|左|右|有|得了?|[肺胃肝肠脑骨胰]|乳腺|食[道管]|宫颈|鼻咽|[直结]肠|膀胱|淋巴|甲状腺|[恶良]性|严重|[早晚]期)*$/u;

const patientBefore = /^(?:病|症)?(?:患者|病人|人员?|户|学生|儿童|老人|群众|村民|居民)/u;

// What is told of a patient right after the name.
const toldOf = /^(?:一家|因|患|住|家庭|申请|享受|领取|病|生活|已|正在|等)/u;

function sentenceBefore(text: string, at: number, reach: number): string {
  const near = text.slice(Math.max(0, at - reach), at);
  return near.split(breaks).at(-1) ?? '';
}

function namedBefore(text: string, at: number, persons: Persons): boolean {
  const near = sentenceBefore(text, at, nameReach);
  for (let cut = near.length; cut >= 2; cut -= 1) {
    if (between.test(near.slice(cut)) && nameAtEnd(near.slice(0, cut), persons) > 0) return true;
  }
  return false;
}

function namedAfter(text: string, end: number, persons: Persons): boolean {
  const after = text.slice(end, end + nameReach);
  const noun = patientBefore.exec(after)?.[0].length ?? 0;
  const gap = /^[:、,\s]?/u.exec(after.slice(noun))?.[0].length ?? 0;
  return noun > 0 && nameAtStart(after.slice(noun + gap), persons, gap > 0, toldOf) > 0;
}

const isBeside = (one: Stretch, other: Stretch, text: string): boolean => {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  return second.start - first.end <= numberReach && !breaks.test(text.slice(first.end, second.start));
};

/**
 * Words of illness and disability in running text that belong to somebody: beside an identity number or an account (`numbers`), or
 * right by a name. Ranges are of the normalised text.
 */
export function healthOfSomebody(text: string, words: RegExp, numbers: readonly Stretch[], persons: Persons): readonly Stretch[] {
  return [...text.matchAll(words)].flatMap((match) => {
    const found = { start: match.index, end: match.index + match[0].length };
    if (policy.test(text.slice(found.end))) return [];
    const isSomebodys =
      numbers.some((number) => isBeside(number, found, text)) ||
      namedBefore(text, found.start, persons) ||
      namedAfter(text, found.end, persons);
    return isSomebodys ? [found] : [];
  });
}
