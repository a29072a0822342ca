import type { Bridge } from '../../../src-bridge/contract';
import { ok, type Result } from '../../../src-domain/kernel/result';
import type { Printer } from '../papers/printer';
import type { StartTrouble } from './startTrouble';

export interface HostOptions {
  readonly kind: 'electron' | 'loopback';
  readonly dataFolder: string;
  readonly version: string;
  /** Absent where nothing can print: `can.printToPdf` is then false. */
  readonly printer?: Printer;
  /** Shows a folder in the system's file manager; absent where there is no screen. */
  readonly openFolder?: (path: string) => Promise<boolean>;
}

export type Host = Partial<Bridge> & { readonly close: () => Promise<void> };

/** Composes the parts of the host on one data folder: what both shells, the contract tests and the demo talk to. */
export async function createHost(options: HostOptions): Promise<Result<Host, StartTrouble>> {
  const { kind, version, dataFolder, printer, openFolder } = options;
  return ok({
    hostInfo: async () => ({
      host: kind,
      version,
      dataFolder,
      writable: true,
      can: { printToPdf: printer !== undefined, openFolder: openFolder !== undefined },
    }),
    close: async () => undefined,
  });
}
