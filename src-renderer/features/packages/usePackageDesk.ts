import { useCallback, useEffect, useState } from 'react';
import type { CallReply } from '../../../src-bridge/contract';
import { numberOf, periodOf, type ReturnVersion } from '../../../src-domain/returns/versions';
import { useBridge } from '../../shell/bridge';
import { usePackages, useReturns, type WrittenPackage } from '../../store';

export type MadeFile = CallReply<'filesMade'>['files'][number];

/** A package and how its return stands with the county. */
export interface PackageRow {
  readonly written: WrittenPackage;
  readonly state: 'exported' | 'received' | 'sent-back' | 'superseded' | 'unknown';
  /** Its file does not lie in the folder any more. */
  readonly missing: boolean;
}

export interface PackageDesk {
  readonly rows: readonly PackageRow[];
  /** The newest enrolment package. */
  readonly enrolment: MadeFile | undefined;
}

export function stateOf({ period, returnVersion }: WrittenPackage, returns: readonly ReturnVersion[]): PackageRow['state'] {
  const version = returns.find((each) => periodOf(each) === period && numberOf(each) === returnVersion);
  if (version === undefined || version.state === 'draft' || version.state === 'finalised') return 'unknown';
  return version.state;
}

/** The packages written here, as the store knows them and as they lie in the folder; undefined while both are read. */
export function usePackageDesk(): PackageDesk | undefined {
  const bridge = useBridge();
  const [packages, returns] = [usePackages(), useReturns()];
  const [files, setFiles] = useState<readonly MadeFile[]>();
  const look = useCallback(() => void bridge.filesMade({ folder: 'packages' }).then((made) => setFiles(made.files)), [bridge]);
  useEffect(look, [look, packages]);
  if (packages === undefined || returns === undefined || files === undefined) return undefined;
  const names = new Set(files.map(({ name }) => name));
  const rows = packages.map((written) => ({ written, state: stateOf(written, returns), missing: !names.has(written.name) }));
  return { rows, enrolment: files.find(({ name }) => name.includes('-enrolment-')) };
}
