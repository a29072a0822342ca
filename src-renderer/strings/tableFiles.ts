/** What keeps a table (Excel, CSV) from coming in, whatever it is about. */
export const tableFileTroubles = {
  'old-excel': { what: '这是旧版 Excel 表格（.xls），读不了', todo: '请用 Excel 或 WPS 打开，另存为 .xlsx，再放进来。' },
  encrypted: { what: '文件设了打开密码，读不了', todo: '请去掉密码，另存一份再放进来。' },
  empty: { what: '文件是空的', todo: '请打开文件看看内容还在不在，存好以后再放进来。' },
  damaged: { what: '文件已损坏，读不全', todo: '请用 Excel 或 WPS 打开，另存一份再放进来。' },
  'disk-full': { what: '硬盘快满了', todo: '请清理硬盘，再放进来。' },
  'read-only': { what: '数据文件夹不能写入', todo: '请看看硬盘是不是被写保护了，再试一次。' },
  unreadable: { what: '文件读到一半读不下去了', todo: '文件可能移走了，或者 U 盘拔了。请看看文件还在不在，再放进来。' },
  'broken-off': { what: '文件没有送完', todo: '请再放一次。' },
  away: { what: '本机的公开台程序没有应答', todo: '请从桌面图标重新打开公开台，再把文件放进来。' },
} as const;
