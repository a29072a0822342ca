import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectors, examined } from '../../../../tests/builders/examineContext';
import { decodeEntities, tokensOf } from './tokens';

const id = '640425190001010015';
const page = (body: string, head = ''): Uint8Array =>
  Buffer.from(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`, 'utf8');
const partsOf = async (body: string, head = '') =>
  (await examined(page(body, head), '页.html')).parts.map(({ where, text, hidden }) => [where, text, hidden]);

describe('reading a web page', () => {
  it.each([
    ['段落', `<p>证号<b>640425</b><i>190001010015</i></p>`],
    ['表格', `<table><tr><td>证号<td>${id}</table>`],
    ['隐藏的元素', `<div style="display: none"><p>${id}</p></div>`],
    ['注释', `<!-- ${id} -->`],
    ['脚本', `<script>var a = "${id}<p>";</script>`],
    ['样式', `<style>.a::after{content:"${id}"}</style>`],
    ['替代文字', `<img alt="${id}" src="a.png">`],
    ['数据属性', `<span data-id='${id}'>甲</span>`],
    ['表单的值', `<input type=hidden value=${id}>`],
    ['实体', `<p>${Array.from(id, (digit) => `&#${digit.charCodeAt(0)};`).join('')}</p>`],
    ['没有关上的注释', `甲<!-- ${id}`],
    ['没有关上的标签', `甲<a title="${id}`],
    ['标签里的字', `甲<td ${id}<b>乙`],
    ['结束标签里的字', `<p>甲</p ${id}>`],
    ['写了两次的参数', `<p title="甲" title="${id}">乙</p>`],
    ['元数据', `<meta name=keywords content="${id}">`],
    ['模板', `<template><p>${id}</p></template>`],
  ])('finds an id in %s', async (_place, body) => {
    const { report } = await examined(page(body), '页.html');
    expect(detectors(report.findings)).toContain('id-card');
  });

  it('shows what a browser shows, in order', async () => {
    const body =
      '<h1>关于&ldquo;双随机&rdquo;的公告</h1><p>第一段<br>第二行<p>第 一\n段<ul><li>甲<li>乙</ul><table><tr><th>姓名<th>电话<tr><td>马某某<td>0954-9000001</table><div hidden>藏</div>末';
    expect(await partsOf(body, '<title>公告</title>')).toEqual([
      ['网页标题', '公告', undefined],
      ['正文第1段', '关于“双随机”的公告', undefined],
      ['正文第2段', '第一段\n第二行', undefined],
      ['正文第3段', '第 一 段', undefined],
      ['正文第4段', '甲', undefined],
      ['正文第5段', '乙', undefined],
      ['表格1A1', '姓名', undefined],
      ['表格1B1', '电话', undefined],
      ['表格1A2', '马某某', undefined],
      ['表格1B2', '0954-9000001', undefined],
      ['正文第6段', '藏', 'hidden-text'],
      ['正文第7段', '末', undefined],
    ]);
  });

  it('says that pictures are to be looked at', async () => {
    const { report } = await examined(page('<p>甲</p><img src="data:image/png;base64,AAAA">'), '页.htm');
    expect(report.findings).toMatchObject([{ detector: 'image-page', where: '图片1' }]);
  });

  it('takes any soup apart and finds what follows it', () => {
    const bit = fc.constantFrom('<', '>', '"', "'", '=', '/', '!', '--', '&', '#38;', 'p', 'script', ' ', '甲', 'table', 'td', '</');
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 60 }), (bits) => {
        const tokens = [...tokensOf(`${bits.join('')}"'>--></script>末`)];
        expect(JSON.stringify(tokens)).toContain('末');
      }),
      { numRuns: 100 },
    );
    expect(decodeEntities('&lt;&#x7532;&#30002&nbsp;&没有;&copy')).toBe('<甲甲\u00a0&没有;©');
  });
});
