import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src-main/host/extraction/archive';
import { hasNothingHidden, isGone, readsTheSame } from '../../src-main/host/extraction/maskProof';
import { readDocument } from '../../src-main/host/extraction/examine';
import { fileToRead } from '../../src-main/host/extraction/fileToRead';
import { paragraph, buildDocx } from '../builders/docx';
import { anExamineContext, examined } from '../builders/examineContext';
import { docxPlaces, docxWith, type DocxPlace } from '../builders/richDocx';

const value = '15400001234';
const { rules } = anExamineContext();
const textAt = (parts: readonly { where: string; text: string }[]) => (finding: { where: string; start: number; end: number }) =>
  parts.find(({ where }) => where === finding.where)?.text.slice(finding.start, finding.end) ?? '';

/** What the proof says of a copy in which one place was forgotten; the value was chosen in the body of the original and there. */
async function proofWhenForgotten(place: DocxPlace): Promise<boolean> {
  const before = await examined(await docxWith({ body: value, [place]: value }));
  const made = await docxWith({ [place]: value });
  const after = await examined(made);
  const chosen = before.report.findings.filter(({ detector }) => detector !== 'image-page');
  const { entries } = await readArchive(made);
  return isGone({ before, after, entries, chosen, textOf: textAt(before.parts), rules }) && hasNothingHidden(after);
}

describe('the proof of a copy', () => {
  it.each(docxPlaces)('refuses one that forgot: %s', async (place) => {
    expect(await proofWhenForgotten(place)).toBe(false);
  });

  it('refuses one in which something else changed', async () => {
    const before = await readDocument(fileToRead(await buildDocx({ body: paragraph('甲电话15400001234') }), 'a.docx'));
    const read = async (text: string) => (await examined(await buildDocx({ body: paragraph(text) }))).parts;
    const replaced = new Map([['正文第1段', [{ start: 3, end: 14, text: '154****1234' }]]]);
    expect(readsTheSame(before.parts, await read('甲电话154****1234'), replaced)).toBe(true);
    expect(readsTheSame(before.parts, await read('乙电话154****1234'), replaced)).toBe(false);
    expect(readsTheSame(before.parts, await read('甲电话154****1234。'), replaced)).toBe(false);
  });
});
