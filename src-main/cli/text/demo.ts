export const demoText = {
  noSource: '演示要驱动浏览器，只能在源代码目录里运行：请在源代码目录执行 npm run demo。\n',
} as const;
