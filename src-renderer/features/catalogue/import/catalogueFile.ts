import type { Bridge } from '../../../../src-bridge/contract';
import { upload } from '../../../shell/upload';

/** Brings data too large for one call to the host as a file of its own; the value is its upload. */
export const sendJson = (bridge: Bridge, value: unknown): ReturnType<typeof upload> =>
  upload(bridge, new File([JSON.stringify(value)], 'catalogue.json'));
