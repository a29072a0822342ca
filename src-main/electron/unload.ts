import { dialog, type BrowserWindow } from 'electron';

const words = {
  type: 'warning',
  title: '公开台',
  message: '还有文件没有收进来',
  detail: '关掉窗口，还没答第一题的文件就不留了，要审查时得重新放。已经收进来的不受影响。',
  buttons: ['留下来', '不留了，关掉窗口'],
  defaultId: 0,
  cancelId: 0,
  noLink: true,
} as const;

const leave = 1;

/** Electron shows nothing when a page asks to stay, and the window would seem stuck: ask the officer here, as a browser does. */
export function askBeforeUnload(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    if (dialog.showMessageBoxSync(window, { ...words, buttons: [...words.buttons] }) === leave) event.preventDefault();
  });
}
