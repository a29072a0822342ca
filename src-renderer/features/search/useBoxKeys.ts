import { useEffect, type RefObject } from 'react';

const isTyped = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** A panel keeps the focus to itself while it is seen. */
const isDialogOpen = (): boolean => [...document.querySelectorAll('[role="dialog"]')].some((panel) => panel.getClientRects().length > 0);

const isForBox = (event: KeyboardEvent): boolean => {
  if (event.isComposing || event.altKey || isDialogOpen()) return false;
  const control = event.ctrlKey || event.metaKey;
  return control ? event.key.toLowerCase() === 'k' : event.key === '/' && !isTyped(event.target);
};

/** Ctrl+K anywhere, and / where nothing is being typed, lead to the box. */
export function useBoxKeys(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isForBox(event)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [input]);
}
