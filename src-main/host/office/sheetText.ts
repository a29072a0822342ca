import { LineRuleType, TextRun, type IRunOptions } from 'docx';
import { millimetresPerPoint } from '../../../src-domain/notices/layout';
import { clean, fontOf, type Face } from './wordFaces';

/** Twentieths of a point, the unit of Word. */
export const twips = (points: number): number => Math.round(points * 20);
export const twipsOfMm = (mm: number): number => twips(mm / millimetresPerPoint);

/** Lines of this height, whatever stands in them, and no air around the paragraph. */
export const exactly = (pitchPt: number) => ({ before: 0, after: 0, line: twips(pitchPt), lineRule: LineRuleType.EXACT });

/** A text in a face; `pt` is its size. */
export const run = (text: string, face: Face, pt: number, more: Partial<IRunOptions> = {}): TextRun =>
  new TextRun({ text: clean(text), font: fontOf(face), size: pt * 2, ...more });
