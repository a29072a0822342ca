export type { Saving } from './journal/pump';
export { openStore } from './opening/openStore';
export type { WrittenPackage } from './rows';
export { numberOf, periodOf } from './returnStore';
export type { Store } from './store';
export * from './hooks';
