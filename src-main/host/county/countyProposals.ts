import { z } from 'zod';
import { proposalPayload } from '../../../src-bridge/payload/coverage';
import type { ReceivedProposal } from '../../../src-bridge/schemas/county';
import type { CountyDb } from './countyDb';
import type { ArrivedReturn } from './countyRows';

const row = z.object({ unit: z.string(), unit_name: z.string(), period: z.string().nullable(), proposal: proposalPayload });

/** Keeps the wishes that came with a return. One that came before stays as it came: a unit sends each once. */
export async function insertProposals(db: CountyDb, { statement, statementSha256, proposals }: ArrivedReturn): Promise<void> {
  const { unit, period } = statement;
  for (const proposal of proposals)
    await db.query(
      `insert into county_proposals (unit, id, unit_name, period, statement_sha256, proposal)
       values ($1, $2, $3, $4, $5, $6::text::jsonb) on conflict (unit, id) do nothing`,
      [unit.code, proposal.id, unit.name, period, statementSha256, JSON.stringify(proposal)],
    );
}

/** Every wish held, newest month first, by unit. */
export async function readProposals(db: CountyDb): Promise<readonly ReceivedProposal[]> {
  const rows = await db.query('select unit, unit_name, period, proposal from county_proposals order by period desc, unit, id');
  return rows.map((each) => {
    const { unit, unit_name: name, period, proposal } = row.parse(each);
    return { unit, name, period, proposal };
  });
}
