/** A text as it is. Copying a selection needs no permission and works in any window; the focus comes back to where it was. */
export function copyText(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return done;
}

/**
 * A text with its looks, for editors that keep them; editors of plain text get `plain`. Written into the copy itself: a copied selection
 * would carry every style of our own page along.
 */
export function copyRich(html: string, plain: string): boolean {
  let written = false;
  const write = (event: ClipboardEvent): void => {
    event.preventDefault();
    // What listens further in would write its own selection over ours.
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', plain);
    written = event.clipboardData !== null;
  };
  document.addEventListener('copy', write, { capture: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', write, { capture: true });
  return done && written;
}

/** A PNG as a picture. False where the window may not, or is not in front. */
export async function copyPicture(png: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
}
