import { compact } from './normalise';
import type { Channel, Detector, MaskForm } from './types';

const stars = (count: number): string => '*'.repeat(Math.max(count, 0));

/** What stands in place of an item that is removed whole: the reader sees that something was there, not how long it was. */
const removed = '****';

const keepEnds = (value: string, head: number, tail: number): string =>
  value.slice(0, head) + stars(value.length - head - tail) + value.slice(value.length - tail);

function hideLast4Digits(shown: string): string {
  let left = 4;
  return [...shown].reverse().reduce((made, unit) => (left > 0 && /\d/u.test(unit) ? ((left -= 1), `*${made}`) : unit + made), '');
}

const maskMobile = (digits: string): string => `${digits.length > 11 ? '+86 ' : ''}${keepEnds(digits.slice(-11), 3, 4)}`;

const maskEmail = (address: string): string => `${address.slice(0, 1)}***${address.slice(address.lastIndexOf('@'))}`;

const maskCard = (digits: string, detector: string): string =>
  `${detector === 'bank-card' ? '**** **** **** ' : '********'}${digits.slice(-4)}`;

const maskPlate = (plate: string): string => `${plate.slice(0, 2)}·**${plate.slice(4)}`;

const township = (address: string): string => /^.*?(?:乡|镇|街道)/u.exec(address)?.[0] ?? removed;

/** Keeps the keyword (QQ：, 微信号：) and drops the account after it. */
const dropAfterKeyword = (shown: string): string => shown.replace(/[A-Za-z0-9_-]+$/u, removed);

const formOf = (masks: readonly MaskForm[], channel: Channel): MaskForm | undefined =>
  masks.find((mask) => mask.channel === channel) ?? masks.find((mask) => mask.default === true) ?? masks[0];

function maskAs(form: MaskForm, detector: string, shown: string): string {
  const value = compact(shown);
  switch (form.id) {
    case '6-4':
      return keepEnds(value, 6, 4);
    case '6-3':
      return keepEnds(value, 6, 3);
    case '2-3':
      return keepEnds(value, 2, 3);
    case '1-2':
      return keepEnds(value, 1, 2);
    case 'last4':
      return maskCard(value, detector);
    case '3-4':
      return maskMobile(value.replace(/\D/gu, ''));
    case 'hide-last4':
      return hideLast4Digits(shown);
    case 'first':
      return maskEmail(shown);
    case 'town':
      return township(shown);
    case 'tail3':
      return maskPlate(value);
    case 'generalise':
      return form.example ?? removed;
    default:
      return detector === 'qq-wechat' ? dropAfterKeyword(shown) : removed;
  }
}

// A credit code is public by nature and may stay; a name after 举报人 may not be shown even in a finding.
const shownWithoutForm: Record<string, (shown: string) => string> = {
  uscc: (shown) => keepEnds(compact(shown), 4, 4),
  'special-person': (shown) =>
    `${/^(?:举报人|信访人|上访人员?|吸毒人员|戒毒人员|社区矫正对象|刑满释放人员|线索来源)/u.exec(shown)?.[0] ?? ''}${removed}`,
};

/** The form of a value that may be shown and written instead of it; `shown` is the NFKC text of the match. */
export function maskedForm(detector: Detector, shown: string, channel: Channel): string {
  const own = shownWithoutForm[detector.id];
  if (own) return own(shown);
  const form = formOf(detector.masks, channel);
  return detector.severity === 'hold' || form === undefined ? shown.trim() : maskAs(form, detector.id, shown);
}
