/** Why the app cannot start. */
export type StartTrouble =
  'already-running' | 'data-newer' | 'disk-full' | 'cannot-write' | 'damaged' | 'port-taken' | 'not-built' | 'unknown';

interface Words {
  readonly what: string;
  readonly todo: string;
}

const words: Readonly<Record<StartTrouble, Words>> = {
  'already-running': {
    what: '公开台已经打开，同一个数据文件夹不能同时打开两次。',
    todo: '请切换到已经打开的公开台窗口。找不到窗口时，请关闭所有公开台窗口后等一分钟再打开。',
  },
  'data-newer': {
    what: '这个数据文件夹由更新版本的公开台写成，本版本不能打开，里面的数据没有改动。',
    todo: '请安装新版本的公开台后再打开。需要帮助请找县政务公开办。',
  },
  'disk-full': {
    what: '磁盘空间不足，公开台无法安全保存数据，因此没有打开。',
    todo: '请清理磁盘，腾出至少 200 MB 后再打开。已有数据没有改动。',
  },
  'cannot-write': {
    what: '数据文件夹无法写入，公开台没有打开。',
    todo: '请检查文件夹是否被设为只读、U 盘是否拔出，或请管理员给当前用户写入权限。',
  },
  damaged: {
    what: '数据文件夹中的记录不完整，公开台没有打开，以免造成更多损坏。',
    todo: '请不要删除任何文件，把整个数据文件夹复制一份，再联系县政务公开办。',
  },
  'port-taken': {
    what: '本机的 46425 端口被另一个程序占用，公开台没有打开。数据与这个端口绑定，所以不能改用别的端口。',
    todo: '请关闭占用该端口的程序，或重新启动电脑后再打开。',
  },
  'not-built': {
    what: '程序文件不完整，缺少页面文件。',
    todo: '请重新安装公开台；从源代码运行时请先执行 npm run build。',
  },
  unknown: {
    what: '公开台启动时遇到意外问题，没有打开。已有数据没有改动。',
    todo: '请重新启动电脑再试；仍然不行请联系县政务公开办，并告知下面的说明。',
  },
};

export const troubleLine = (code: StartTrouble): string => `${words[code].what}${words[code].todo}`;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const style = `body{margin:0;display:grid;place-items:center;min-height:100vh;background:#f5f3ee;color:#222;
font:16px/1.8 'Noto Sans SC','Microsoft YaHei','Source Han Sans SC','Noto Sans CJK SC',sans-serif}
main{max-width:36em;padding:2em 2.5em;background:#fff;border:1px solid #ddd8cc}
h1{margin:0 0 .6em;font-size:22px}p{margin:.4em 0}small{color:#666;word-break:break-all}`;

/** The page shown instead of the app: what happened, what to do, where the data lie. */
export function troublePage(code: StartTrouble, dataFolder: string): string {
  const { what, todo } = words[code];
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>公开台没有打开</title><style>${style}</style></head>
<body><main><h1>公开台没有打开</h1><p>${what}</p><p>${todo}</p><p><small>数据文件夹：${escaped(dataFolder)}</small></p></main></body></html>`;
}
