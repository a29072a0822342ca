/** What the set-up found on this machine, handed to every test file. */
export type Runtime = { readonly path: string } | { readonly missing: string };

declare module 'vitest' {
  interface ProvidedContext {
    readonly chromium: Runtime;
    readonly electron: Runtime;
    /** The X display Electron shows itself on. */
    readonly display: string;
  }
}
