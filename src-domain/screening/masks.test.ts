import { describe, expect, it } from 'vitest';
import { screeningRules } from '../../src-bridge/resources/screening';
import { maskedForm } from './masks';
import type { Channel } from './types';

const masked = (id: string, shown: string, channel: Channel = 'website'): string =>
  maskedForm(
    screeningRules.detectors.find((detector) => detector.id === id)!,
    shown,
    channel,
  );

describe('the masked form of a value', () => {
  it.each([
    ['id-card', '640425190001010015', '640425********0015'],
    ['id-card', '640425 19000101 0015', '640425********0015'],
    ['id-card', '6404-2518820808019x', '640425********019X'],
    ['id-card-15', '640499000101001', '640499******001'],
    ['disability-cert', '64042519000101001543', '****'],
    ['bank-card', '6222 0200 0000 0000 000', '**** **** **** 0000'],
    ['account-no', '100000000001', '********0001'],
    ['passport', 'E00000001', 'E******01'],
    ['mobile', '15400001234', '154****1234'],
    ['mobile', '154-0000-1234', '154****1234'],
    ['mobile', '+86 15400002345', '+86 154****2345'],
    ['landline', '0954—7012302', '0954—701****'],
    ['landline', '电话:9000004', '电话:900****'],
    ['email', 'a.b@example.com', 'a***@example.com'],
    ['qq-wechat', 'QQ:10000', 'QQ:****'],
    ['qq-wechat', '微信号:ceshi_000000', '微信号:****'],
    ['address', '家住白阳镇周沟村三组15号', '家住白阳镇'],
    ['plate', '宁D·00A00', '宁D·**A00'],
    ['health', '肺癌', '符合救助条件'],
    ['uscc', '91350100M000100Y43', '9135**********0Y43'],
    ['special-person', '举报人王某某', '举报人****'],
    ['secret-mark', '秘密★', '秘密★'],
    ['minor-word', '孤儿', '孤儿'],
  ])('of %s %s is %s', (id, shown, expected) => {
    expect(masked(id, shown)).toBe(expected);
  });
});
