export type { Saving } from './journal/pump';
export { openStore } from './opening/openStore';
export type { WrittenPackage } from './rows';
export type { RowOf } from './requestStore';
export type { Store } from './store';
export * from './hooks';
