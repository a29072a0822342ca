export type { Saving } from './journal/pump';
export type { SaveTrouble } from './journal/sendBatch';
export type { Opening, StoreTrouble } from './opening/opening';
export { openStore } from './opening/openStore';
export type { CarriedCopy, Refusal, WrittenPackage } from './rows';
export type { DeskSettings } from './settingsStore';
export { numberOf, periodOf } from './returnStore';
export type { Store } from './store';
export * from './hooks';
