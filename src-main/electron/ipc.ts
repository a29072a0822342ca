import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import { channel, type Answer } from '../../src-bridge/wire';
import type { Host } from '../host/bridge/createHost';
import { dispatch } from '../host/bridge/dispatch';
import { origin } from './scheme';

/** Only the top frame of our own window, and only while it shows our own page. */
function isOurWindow(event: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  const frame = event.senderFrame;
  if (frame === null || window.isDestroyed()) return false;
  return event.sender === window.webContents && frame === window.webContents.mainFrame && frame.url.startsWith(`${origin}/`);
}

/** The only handler there is: sender, arguments and reply are checked for every call. */
export function answerCalls(host: Host, window: BrowserWindow): void {
  ipcMain.handle(channel, async (event, name: unknown, args: unknown): Promise<Answer> => {
    if (!isOurWindow(event, window)) return { ok: false, error: 'unknown-sender' };
    return dispatch(host, name, args, (call, trouble) => console.error(`bridge ${call}`, trouble));
  });
}
