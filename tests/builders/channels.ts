import type { ChannelSource } from '../../src-domain/channels/types';
import { day } from '../../src-domain/kernel/calendarDate';

/** A notice of a township with three paragraphs. */
export const aChannelSource = (over: Partial<ChannelSource> = {}): ChannelSource => ({
  title: '关于做好2026年冬春救助工作的通知',
  indexNumber: '640425031/2026-00001',
  documentNumber: '白政发〔2026〕12号',
  unitName: '白阳镇人民政府',
  publishedOn: day('2026-11-23'),
  address: null,
  site: null,
  names: [],
  lines: [
    '各村民委员会：',
    '为保障受灾困难群众基本生活，根据《自然灾害救助条例》，现就做好2026年冬春救助工作通知如下。',
    '一、摸清底数。各村要在11月30日前完成入户调查，逐户核实需救助人口。',
    '二、公开透明。救助对象要在村务公开栏公示7天，接受群众监督。',
  ],
  ...over,
});
