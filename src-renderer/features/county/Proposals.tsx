import { useEffect, useState } from 'react';
import type { ReceivedProposal } from '../../../src-bridge/schemas/county';
import type { CountyTrouble } from '../../strings/county';
import { proposalsText, wantedLines } from '../../strings/proposals';
import { useBridge } from '../../shell/bridge';
import { EmptyState } from '../../ui/EmptyState';
import { PlainTable, type Column } from '../../ui/PlainTable';
import { Sheet } from '../../ui/Sheet';
import { Trouble } from './Trouble';

const text = proposalsText.county;

type Received = { readonly proposals: readonly ReceivedProposal[] } | { readonly trouble: CountyTrouble };

/** What units asked for, as the county holds it; undefined while the host is asked. */
function useReceived(): Received | undefined {
  const bridge = useBridge();
  const [received, setReceived] = useState<Received>();
  useEffect(() => {
    void bridge.countyProposals({}).then((reply) => setReceived(reply.ok ? { proposals: reply.value } : { trouble: reply.error.code }));
  }, [bridge]);
  return received;
}

const columns: readonly Column<ReceivedProposal>[] = [
  {
    id: 'unit',
    header: text.columns.unit,
    width: '10em',
    cell: ({ name, proposal: { by, on } }) => (
      <>
        {name}
        <div className="small muted">{text.by(by, on)}</div>
      </>
    ),
  },
  { id: 'month', header: text.columns.month, width: '6em', cell: ({ period }) => period },
  {
    id: 'item',
    header: text.columns.item,
    names: true,
    width: '13em',
    cell: ({ proposal: { item, title, catalogueVersion } }) => (
      <>
        {item === null ? title : proposalsText.itemOf(item, title)}
        <div className="small muted county-plain">{text.version(catalogueVersion)}</div>
      </>
    ),
  },
  { id: 'kind', header: text.columns.kind, width: '4em', cell: ({ proposal }) => proposalsText.kinds[proposal.kind] },
  {
    id: 'wanted',
    header: text.columns.wanted,
    cell: ({ proposal }) => wantedLines(proposal.wanted).map(({ column, words }) => <div key={column}>{`${column}：${words}`}</div>),
  },
  { id: 'reason', header: text.columns.reason, cell: ({ proposal }) => proposal.reason },
];

/** 调整建议: what the units would have the catalogue say, as it came with their returns. */
export function Proposals() {
  const received = useReceived();
  if (received === undefined) return null;
  if ('trouble' in received) return <Trouble code={received.trouble} />;
  const { proposals } = received;
  const units = new Set(proposals.map(({ unit }) => unit)).size;
  return (
    <div className="stack">
      {proposals.length === 0 ? null : <p className="second">{text.subtitle(proposals.length, units)}</p>}
      <Sheet padding="tight">
        <PlainTable
          caption={text.caption}
          captionHidden
          columns={columns}
          rows={proposals}
          rowKey={({ unit, proposal }) => `${unit} ${proposal.id}`}
          pageSize={25}
          empty={<EmptyState title={text.none}>{text.noneWhat}</EmptyState>}
        />
      </Sheet>
    </div>
  );
}
