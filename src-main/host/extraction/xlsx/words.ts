// Chinese words, a mail address, a number as long as a telephone, also in groups or in wide digits: someone's words. Sizes, colours and
// identifiers are shorter or other.
const worded = /[\u3400-\u9fff@＠]|(?<![.\d])\d{7}|\d[- ]\d{7}|(?:\d{3,8}[- ]){2}\d{3}|[０-９]{4}|\d\.\d+E\+1\d/u;

/** Whether a text in a setting may be somebody's words. */
export const isWorded = (text: string): boolean => worded.test(text);

// Identifiers, places and sizes that the program writes.
const mechanical = new Set(
  ['uid', 'guid', 'id', 'sqref', 'ref', 'r', 'x', 'y', 'cx', 'cy', 'spans', 'rgb', 'uri', 'createdVersion', 'refreshedDate', 'rotWithShape']
    .concat([
      'sheetId',
      'typeface',
      'algorithmName',
      'hashValue',
      'saltValue',
      'panose',
      'script',
      'Requires',
      'Ignorable',
      'style',
      'path',
    ])
    .concat(['shapeId', 'fmtid', 'pid', 'formatCode', 'Id', 'Type', 'ContentType', 'Extension']),
);
const telling = new Set(
  ['v', 'val', 'name', 'caption', 'title', 'descr', 'comment', 'user', 'userName', 'displayName', 'author', 'tooltip'].concat([
    'display',
    'location',
    'prompt',
    'error',
    'promptTitle',
    'errorTitle',
    'command',
    'connection',
    'sourceFile',
    'macro',
    'alt',
  ]),
);

/** The attributes that hold words. */
export const wordsOf = (attributes: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(attributes).flatMap(([name, value]) =>
    !mechanical.has(name) && (isWorded(value) || (telling.has(name) && value.trim().length > 5)) ? [value] : [],
  );
