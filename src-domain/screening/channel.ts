/** Where a text will appear. */
export type Channel = 'website' | 'wechat' | 'weibo' | 'gazette' | 'board';
