import { Menu, type MenuItemConstructorOptions } from 'electron';

const separator: MenuItemConstructorOptions = { type: 'separator' };

const template: MenuItemConstructorOptions[] = [
  { label: '文件', submenu: [{ role: 'quit', label: '退出公开台' }] },
  {
    label: '编辑',
    submenu: [
      { role: 'undo', label: '撤销' },
      { role: 'redo', label: '重做' },
      separator,
      { role: 'cut', label: '剪切' },
      { role: 'copy', label: '复制' },
      { role: 'paste', label: '粘贴' },
      { role: 'selectAll', label: '全选' },
    ],
  },
  {
    label: '显示',
    submenu: [
      { role: 'zoomIn', label: '放大' },
      { role: 'zoomOut', label: '缩小' },
      { role: 'resetZoom', label: '原始大小' },
      separator,
      { role: 'togglefullscreen', label: '全屏' },
    ],
  },
];

export const setMenu = (): void => Menu.setApplicationMenu(Menu.buildFromTemplate(template));
