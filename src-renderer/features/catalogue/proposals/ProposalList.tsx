import { useState } from 'react';
import type { CatalogueProposal } from '../../../../src-domain/catalogue/proposals';
import { href, useRoute } from '../../../shell/router';
import { usePackages, useProposals, useStore } from '../../../store';
import { proposalsText as text, wantedLines } from '../../../strings/proposals';
import { Button, LinkButton, TextButton } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { Sheet } from '../../../ui/Sheet';
import { StateMark } from '../../../ui/StateMark';

interface Row {
  readonly proposal: CatalogueProposal;
  /** Month of the return it went with; null while it waits, or when that package is not known. */
  readonly month: string | null;
}

const columnsFor = (onWithdraw: (proposal: CatalogueProposal) => void): readonly Column<Row>[] => [
  {
    id: 'state',
    header: text.columns.state,
    width: '12em',
    cell: ({ proposal: { sentWith }, month }) =>
      sentWith === null ? <StateMark tone="blue">{text.waiting}</StateMark> : <StateMark tone="green">{text.sent(month)}</StateMark>,
  },
  { id: 'kind', header: text.columns.kind, width: '4em', cell: ({ proposal }) => text.kinds[proposal.kind] },
  {
    id: 'item',
    header: text.columns.item,
    names: true,
    width: '13em',
    cell: ({ proposal: { item, title } }) => (item === null ? title : text.itemOf(item, title)),
  },
  {
    id: 'wanted',
    header: text.columns.wanted,
    cell: ({ proposal }) => wantedLines(proposal.wanted).map(({ column, words }) => <div key={column}>{`${column}：${words}`}</div>),
  },
  { id: 'reason', header: text.columns.reason, cell: ({ proposal }) => proposal.reason },
  { id: 'by', header: text.columns.by, width: '8em', cell: ({ proposal: { by, on } }) => text.byOn(by, on) },
  {
    id: 'action',
    header: text.columns.action,
    width: '4em',
    cell: ({ proposal }) =>
      proposal.sentWith === null ? (
        <TextButton label={text.withdrawOf(proposal.title)} onClick={() => onWithdraw(proposal)}>
          {text.withdraw}
        </TextButton>
      ) : null,
  },
];

/** Every wish of the unit and how far it has come; those that wait can be withdrawn. */
export function ProposalList() {
  const { proposals: shelf } = useStore();
  const [proposals, packages] = [useProposals(), usePackages()];
  const kept = useRoute().query.get('kept');
  const [withdrawn, setWithdrawn] = useState<CatalogueProposal>();
  if (proposals === undefined || packages === undefined) return null;
  const months = new Map(packages.map(({ id, period }) => [id, period]));
  const rows = [...proposals]
    .sort((one, other) => other.on.localeCompare(one.on))
    .map((proposal): Row => ({ proposal, month: months.get(proposal.sentWith ?? '') ?? null }));
  const justKept = proposals.find(({ id }) => id === kept);
  const withdraw = (proposal: CatalogueProposal) => void shelf.drop(proposal.id).then(() => setWithdrawn(proposal));
  const putBack = (proposal: CatalogueProposal) => void shelf.keep(proposal).then(() => setWithdrawn(undefined));
  const actions = (
    <span className="row">
      <LinkButton href={href('catalogue')}>{text.back}</LinkButton>
      <LinkButton href={href('catalogue', ['proposals', 'new'])} kind="primary">
        {text.toAdd}
      </LinkButton>
    </span>
  );
  return (
    <Page title={text.title} subtitle={text.subtitle} actions={actions}>
      <div className="stack">
        {withdrawn === undefined ? null : (
          <Notice
            tone="grey"
            live
            what={text.withdrawn(withdrawn.title)}
            action={<Button onClick={() => putBack(withdrawn)}>{text.putBack}</Button>}
          />
        )}
        {justKept?.sentWith === null ? <Notice tone="green" live what={text.kept(justKept.title)} todo={text.keptTodo} /> : null}
        <Sheet padding="tight">
          <PlainTable
            caption={text.caption}
            captionHidden
            columns={columnsFor(withdraw)}
            rows={rows}
            rowKey={({ proposal }) => proposal.id}
            pageSize={20}
            empty={<EmptyState title={text.none}>{text.noneWhat}</EmptyState>}
          />
        </Sheet>
      </div>
    </Page>
  );
}
