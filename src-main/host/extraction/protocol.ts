import type { Examination, ExamineContext } from './examine';
import type { TableColumn } from '../../../src-domain/screening/types';

/** The context without the rules: the worker has its own. */
export type IntakeContext = Omit<ExamineContext, 'rules'>;

/** What the controller asks of the worker; each is answered once. */
export type Ask =
  | { readonly ask: 'begin'; readonly name: string; readonly size: number }
  | { readonly ask: 'chunk'; readonly bytes: Uint8Array }
  | { readonly ask: 'examine'; readonly context: IntakeContext }
  | { readonly ask: 'mask'; readonly keys: readonly string[]; readonly columns: readonly TableColumn[]; readonly context: IntakeContext }
  | { readonly ask: 'reading' }
  | { readonly ask: 'keep' };

export type Numbered = Ask & { readonly id: number };

/** How far a long reading has come, pages of all pages; told now and then, and a sign of life. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** A value or a code; which one each ask gives is stated by the methods of `Intake`. */
export type Answer =
  | { readonly id: number; readonly ok: true; readonly received: number }
  | { readonly id: number; readonly ok: true; readonly examination: Examination }
  | { readonly id: number; readonly ok: true; readonly bytes: Uint8Array; readonly examination?: Examination }
  | { readonly id: number; readonly ok: false; readonly error: string };
