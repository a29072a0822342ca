import { portName, type HostPort } from '../../src-bridge/wire';

function isPort(value: unknown): value is HostPort {
  return typeof value === 'object' && value !== null && 'call' in value && typeof value.call === 'function';
}

/** The port the preload left on `window`, when this page runs in Electron. */
export function electronPort(): HostPort | undefined {
  const found: unknown = Reflect.get(window, portName);
  return isPort(found) ? found : undefined;
}
