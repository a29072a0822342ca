// pdf.js wants the classes of a web page as soon as it is loaded, and a native canvas where it finds one. Nothing is drawn here, so empty
// classes do, and no canvas is looked for. Must be imported before pdf.js.
const Absent = function (): void {
  // Nothing is ever made of it.
};

for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
  if (!Reflect.has(globalThis, name)) Reflect.set(globalThis, name, Absent);
}

const builtin: unknown = Reflect.get(process, 'getBuiltinModule');
const noPackage = { createRequire: () => (): object => ({}) };

Reflect.set(process, 'getBuiltinModule', (name: string): unknown =>
  name === 'module' ? noPackage : typeof builtin === 'function' ? (Reflect.apply(builtin, process, [name]) as unknown) : undefined,
);

/** Puts Node's own function back once pdf.js is loaded. */
export function restoreNode(): void {
  if (builtin === undefined) Reflect.deleteProperty(process, 'getBuiltinModule');
  else Reflect.set(process, 'getBuiltinModule', builtin);
}
