import type { ReportNames } from '../../src-domain/returns/annual/report/facts';

export const reportNames: ReportNames = {
  kinds: {
    motion: '人大代表议案',
    suggestion: '人大代表建议',
    'key-proposal': '政协重点提案',
    proposal: '政协委员提案',
    'ad-hoc-proposal': '政协平时提案',
  },
  fields: [
    { id: 'budget', label: '预决算和审计' },
    { id: 'welfare', label: '社会公益事业建设' },
  ],
};
