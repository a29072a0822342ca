import type { CardRule } from '../../src-domain/catalogue/supervision';
import type { RuleChange } from '../../src-domain/catalogue/supervisionChanges';
import type { RuleFault } from '../../src-domain/catalogue/supervisionCheck';
import type { Card } from '../../src-domain/catalogue/supervision';

/** Number of working days left, as officers say it; late days have a sign of their own in the rules and none in speech. */
function rangeWords({ min, max }: Pick<CardRule, 'min' | 'max'>): string {
  if (min === null && max === null) return '没有确定的到期日';
  if (min === null) return max === -1 ? '过了到期日' : `剩 ${String(max)} 个工作日以下`;
  if (max === null) return `还剩 ${String(min)} 个工作日以上`;
  return min === max ? `还剩 ${String(min)} 个工作日` : `还剩 ${String(min)}–${String(max)} 个工作日`;
}

const names: Readonly<Record<Card, string>> = { green: '绿', blue: '蓝（提醒）', yellow: '黄牌', red: '红牌', grey: '灰' };

function faultWords({ code, card, from, to }: RuleFault): string {
  const name = card === null ? '' : names[card];
  switch (code) {
    case 'card-missing':
      return `缺了${name}。`;
    case 'card-twice':
      return `${name}写了两次。`;
    case 'grey-has-range':
      return '灰表示没有确定的到期日，不能填天数。';
    case 'turned':
      return `${name}的起止写反了：${String(from)} 比 ${String(to)} 大。`;
    case 'gap':
      return to === null
        ? `还剩 ${String(from)} 个工作日以上没有牌可亮。`
        : `还剩 ${from === null ? '' : `${String(from)}–`}${String(to)} 个工作日的没有牌可亮。`;
    case 'overlap':
      return `${name}和别的牌重叠：${from === null ? '' : `${String(from)}–`}${to === null ? '以上' : String(to)} 个工作日有两种牌。`;
    case 'red-not-late':
      return '红牌只能在过了到期日以后亮。';
    case 'order':
      return '天数越少，牌应当越重：红牌、黄牌、蓝、绿。';
    case 'return-due':
      return '月报期限要填 1 至 20 之间的工作日。';
    case 'period-days':
      return '定期的要在结束前 1 至 60 个工作日之间亮黄牌。';
    case 'remind-days':
      return '及时公开的要每 1 至 366 天提醒一次。';
  }
}

type Numbers = Extract<RuleChange, { readonly kind: 'return-due' | 'period' | 'remind' }>;

const eachOf = ({ before, after }: Numbers, words: (days: string) => string): readonly [before: string, after: string] => {
  const wordsOf = (days: number | null): string => (days === null ? '不提醒' : words(String(days)));
  return [wordsOf(before), wordsOf(after)];
};

function changeWords(change: RuleChange): readonly [what: string, before: string, after: string] {
  switch (change.kind) {
    case 'card':
      return [names[change.after.id], rangeWords(change.before), rangeWords(change.after)];
    case 'effect':
      return [`${names[change.after.id]}怎么处理`, change.before.effect, change.after.effect];
    case 'return-due':
      return ['月报什么时候交', ...eachOf(change, (days) => `次月第 ${days} 个工作日前`)];
    case 'period':
      return ['定期公开的什么时候亮黄牌', ...eachOf(change, (days) => `结束前 ${days} 个工作日还没有记录`)];
    case 'remind':
      return ['及时公开的多久提醒一次', ...eachOf(change, (days) => `每 ${days} 天`)];
    case 'exempt-added':
      return [change.text, '会亮红牌', '只提醒'];
    case 'exempt-removed':
      return [change.text, '只提醒', '会亮红牌'];
    case 'softened':
      return [`月报勾稽 ${change.rule}：${change.text}`, '必须改', '请核实，写说明'];
    case 'hardened':
      return [`月报勾稽 ${change.rule}：${change.text}`, '请核实，写说明', '必须改'];
  }
}

/** The rules of cards (亮牌) in words. */
export const cardRulesText = {
  names,
  range: rangeWords,
  fault: faultWords,
  change: changeWords,
  columns: { what: '规则', before: '原来', after: '改为' },
  caption: '亮牌规则原来是什么，改成什么',
  none: '和现在用的规则一样，没有变化。',
} as const;
