import { createContext, useContext } from 'react';
import type { Bridge, HostInfo } from '../../src-bridge/contract';

export interface Host {
  readonly bridge: Bridge;
  readonly info: HostInfo;
}

export const HostContext = createContext<Host | undefined>(undefined);

function useHost(): Host {
  const host = useContext(HostContext);
  if (host === undefined) throw new Error('useBridge outside the frame');
  return host;
}

/** The calls of src-bridge/contract.ts. */
export const useBridge = (): Bridge => useHost().bridge;

/** What this host is and what it can do. */
export const useHostInfo = (): HostInfo => useHost().info;
