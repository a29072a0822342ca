import { sm3 } from 'sm-crypto-v2';

/** SM3 (GB/T 32905) in lower-case hex. From JavaScript: Electron's BoringSSL has no SM3. */
export const sm3Hex = (bytes: Uint8Array): string => sm3(bytes);
