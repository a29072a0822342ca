/** What stands beside the list of 目录. */
export const placesText = {
  label: '目录里的其他页面',
  links: [
    { path: ['village'], words: '村务公开' },
    { path: ['cards'], words: '亮牌记录' },
    { path: ['versions'], words: '目录的版本' },
    { path: ['incoming'], words: '县里发来的' },
    { path: ['proposals'], words: '调整建议' },
  ],
} as const;
