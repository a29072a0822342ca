/** What is typed here was in no reviewed file; it is looked through before it may go out. */
export const typedText = {
  held: (count: number) => `有 ${count} 处像个人信息或者涉密标志，先不能存下、打印`,
  line: (where: string, label: string, masked: string) => (masked === '' ? `${where}：${label}` : `${where}：${label} ${masked}`),
  more: (count: number) => `还有 ${count} 处`,
  heldHere: (label: string, masked: string) => `这里像有${label}${masked === '' ? '' : `（${masked}）`}：请删去，或者改成登记过的公开电话`,
  todo: '请删去，或者改成本单位的公开电话。公开电话可以在“设置”的单位情况里登记。',
  toSettings: '去设置',
} as const;
