import { isMaskedName, type Persons } from '../persons';
import type { ScreeningRules } from '../types';
import type { ContentLook } from './types';

/** A test of one cell; `text` is normalised and trimmed. */
export type LooksLike = (text: string) => boolean;

const bare = (text: string): string => text.replace(/[\s\-·]/gu, '');

const peoples =
  /^(?:汉|回|满|蒙古?|藏|维吾尔|哈萨克|东乡|撒拉|保安|土|苗|彝|壮|布依|朝鲜|侗|瑶|白|土家|哈尼|傣|黎|锡伯|柯尔克孜|达斡尔|裕固|羌|畲)族?$/u;

const shapes = {
  identity:
    /^[1-9]\d{5}(?:(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d\d{3}[\dXx]|[\d*]{8}\d{3}[\dXx]|\*{8,}[\dXx]{3,4})$|^\d{2}\*{10,}\d{2}[\dXx]$/u,
  'disability-cert': /^[1-9]\d{5}(?:18|19|20)\d{2}[01]\d[0-3]\d\d{3}[\dXx][1-7][1-4]$/u,
  account: /^(?:62|4|5|10)\d{13,17}$|^\*{8,}\d{4}$/u,
  mobile: /^(?:\+?86)?1[3-9]\d(?:\d{8}|\*{4}\d{4})$/u,
};

const houseNumber = /(?:村|社区|居委会|小区|街|路|巷).{0,8}(?:\d|[一二三四五六七八九十])+(?:号|栋|幢|单元|室)/u;

const patternOf = (rules: ScreeningRules, id: string): RegExp =>
  new RegExp(rules.detectors.find((detector) => detector.id === id)?.patterns.join('|') ?? '(?!)', 'u');

/** Tests of what cells hold, by look. */
export function looksOf(rules: ScreeningRules, persons: Persons): Readonly<Record<ContentLook, LooksLike>> {
  const health = patternOf(rules, 'health');
  const family = patternOf(rules, 'family');
  return {
    identity: (text) => shapes.identity.test(bare(text)),
    'disability-cert': (text) => shapes['disability-cert'].test(bare(text)),
    account: (text) => shapes.account.test(bare(text)),
    mobile: (text) => shapes.mobile.test(bare(text)),
    name: (text) => persons.isName(text),
    address: (text) => houseNumber.test(text),
    health: (text) => health.test(text),
    ethnicity: (text) => peoples.test(text),
    family: (text) => family.test(text),
  };
}

/** Whether a value is not written out any more. */
export const isMaskedValue = (text: string): boolean => /\*{2,}|[×○]{2,}/u.test(text) || isMaskedName(text);
