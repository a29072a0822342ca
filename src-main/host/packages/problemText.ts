import type { Problem, ProblemCode } from '../../../src-domain/packages/problemCodes';

const again = '请报送单位重新导出后再送；仍不行请联系县政务公开办。';
const alarm = '请先不要使用，打电话向报送单位核实，并报告县政务公开办。';

/** What each problem means to the person who holds the package, and what to do. */
const sentences: Record<ProblemCode, string> = {
  'zip/not-a-zip': `这不是数据包，可能选错了文件。${again}`,
  'zip/unsafe-name': `包里有名称不合规的文件。${alarm}`,
  'zip/duplicate-name': `包里有两个同名（或只差大小写）的文件，不知道该信哪一个。${alarm}`,
  'zip/too-many-entries': `包里的文件超过5000个。${again}`,
  'zip/too-large': `包或包里的文件太大（单个不超过256 MB，合计不超过2 GB）。${again}`,
  'zip/ratio': `包里有压缩比异常的文件，解开后会占满磁盘。${alarm}`,
  'zip/encrypted': `包里有加了密码的文件，无法核对。${again}`,
  'zip/symlink': `包里有链接或特殊文件。${alarm}`,
  'zip/method': `包里有用不支持的方式压缩的文件。${again}`,
  'zip/crc': `包里有文件已损坏，可能是复制时出错或U盘有坏块。${again}`,
  'zip/header-mismatch': `包的目录和内容对不上。${alarm}`,
  'zip/extra-bytes': `包的前后或中间夹带了别的数据。${alarm}`,
  'zip/truncated': `包不完整，后面缺了一截，可能没复制完就拔了U盘。请重新复制一份。`,
  'zip/more-than-one-top-folder': `包里应当只有一个文件夹，现在不止一个。${again}`,
  'bag/not-a-bag': `包里的结构不是规定的报送格式。${again}`,
  'bag/missing-file': `清单上的文件在包里找不到。${again}`,
  'bag/unlisted-file': `包里有清单上没有的文件。${alarm}`,
  'bag/digest-mismatch': `包里的文件和清单上的摘要不一致，内容被改动过或已损坏。${alarm}`,
  'bag/oxum-mismatch': `包里文件的数量或总大小和说明不一致。${again}`,
  'bag/tag-mismatch': `包的说明文件和清单不一致。${alarm}`,
  'envelope/missing': `包里没有签名。${again}`,
  'envelope/malformed': `签名文件的格式不对。${again}`,
  'envelope/payload-type': `签名的内容类型不是数据包。${alarm}`,
  'signature/unknown-key': '签名用的密钥不在信任名单里。请核对该单位盖章的密钥登记表，登记以后再接收。',
  'signature/invalid': `签名不对：签名以后内容被改动过，或不是这把密钥签的。${alarm}`,
  'signature/revoked-key': `签名用的密钥在签名之前已经作废。${alarm}`,
  'signature/not-valid-then': '签名时间不在这把密钥的有效期内。请核对信任名单和对方电脑的日期，再请报送单位重新导出。',
  'signature/wrong-unit': `签名的密钥不是这个单位的。${alarm}`,
  'statement/malformed': `签名声明的内容不合规定。${again}`,
  'statement/unknown-version': '这个包的格式版本本程序不认识。请升级公开台后再试，或请报送单位用同一版本导出。',
  'statement/digest-mismatch': `签名声明里的摘要和包里的文件对不上，包被换过内容。${alarm}`,
  'chain/rollback': `序号倒退：这个单位后面的包已经收到，现在又来了一个内容不同的旧序号包，对方可能恢复过旧数据。${alarm}`,
  'chain/fork': `同一个序号出现了两个内容不同的包。${alarm}`,
  'chain/gap': '序号不连续，前面还有包没有收到。这个包先作为待定收下，请向报送单位要来缺的包。',
  'chain/previous-mismatch': `和上一个包接不上：这个包所说的上一个包，不是这里收到的那一个。${alarm}`,
  'content/not-json': `包里的数据文件读不了。${again}`,
  'content/duplicate-key': `包里的数据有重复的项，不知道该信哪一个。${again}`,
  'content/schema': `包里的数据不合规定的格式。${again}`,
  'content/unknown-form': '这张表不是统计月份该用的表，或者本程序不认识。表用错了，请报送单位换表重报；县里换了新表，请升级公开台后再试。',
  'content/hard-rule': '统计表不符合必须满足的勾稽关系。请报送单位更正后重新导出。',
  'content/basis-mismatch': '填报数和台账对不上，又没有说明原因。请报送单位更正后重新导出。',
  'content/file-unlisted': `包里有没经审查登记的文件。${alarm}`,
  'content/period-mismatch': `统计表的月份和签名声明的不一致。${again}`,
  'content/unit-mismatch': `台账的单位和签名声明的不一致。${again}`,
};

export interface ToldProblem {
  readonly code: string;
  readonly where: string;
  readonly message: string;
}

/** Names from a stranger's file are shown without control characters and cut. */
const tidy = (text: string): string => text.replace(/[^\x20-\x7e\u3000-\u9fff\uff00-\uffef\u00b7\u2014-\u2026]/g, '?').slice(0, 120);

/** The problem with its sentence; what was found there follows in brackets. */
export const tell = ({ code, where, detail = '' }: Problem): ToldProblem => ({
  code,
  where: tidy(where),
  message: detail === '' ? sentences[code] : `${sentences[code]}（${tidy(detail)}）`,
});
