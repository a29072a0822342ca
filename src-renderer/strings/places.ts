/** What stands beside the list of 目录. */
export const placesText = {
  label: '目录里的其他页面',
  links: [
    { path: ['village'], words: '村务公开' },
    { path: ['flows'], words: '公开流程图' },
    { path: ['registers'], words: '指南和目录' },
    { path: ['cards'], words: '亮牌记录' },
    { path: ['versions'], words: '目录的版本' },
    { path: ['incoming'], words: '县里发来的' },
    { path: ['proposals'], words: '调整建议' },
    { path: ['proposals', 'new'], words: '建议增加事项' },
  ],
} as const;
