// Set by electron.vite.config.ts from package.json. Electron knows its version itself.
declare const APP_VERSION: string;

export const version = APP_VERSION;
