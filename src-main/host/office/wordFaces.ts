/** Faces of official papers by the names that Word and WPS know. */
export const faces = { title: '方正小标宋简体', label: '黑体', kai: '楷体_GB2312', text: '仿宋_GB2312', exact: '宋体' } as const;
export type Face = (typeof faces)[keyof typeof faces];

/** Where a face is not installed Word takes its second name, and a document stays in its own style. */
const otherNames: Readonly<Record<Face, string>> = {
  方正小标宋简体: '方正小标宋_GBK',
  仿宋_GB2312: '仿宋',
  楷体_GB2312: '楷体',
  黑体: 'SimHei',
  宋体: 'SimSun',
};

/** What kind of type stands in where neither name is known. */
const familyOf = (name: string): string => (name === faces.label ? 'swiss' : 'roman');

export const fontTable =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  Object.entries(otherNames)
    .map(
      ([name, other]) =>
        `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/><w:family w:val="${familyOf(name)}"/></w:font>`,
    )
    .join('') +
  '</w:fonts>';

/** The East Asian face stands on every run: without it Word falls back to its own. */
export const fontOf = (face: Face) => ({ ascii: face, hAnsi: face, eastAsia: face, cs: face, hint: 'eastAsia' });

/** Signs that XML cannot hold would make the whole file unreadable. */
export const clean = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '');
