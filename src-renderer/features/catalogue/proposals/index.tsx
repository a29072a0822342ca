import { useCatalogue } from '../../../store';
import { FormPage } from './FormPage';
import { ProposalList } from './ProposalList';

/** 调整建议: the list; `new`: a missing item; `for/<number>`: an item of the catalogue. */
export function ProposalsPlace({ path }: { path: readonly string[] }) {
  const catalogue = useCatalogue();
  const [word, id] = path;
  if (!catalogue || word === undefined) return <ProposalList />;
  return <FormPage key={id} catalogue={catalogue} id={word === 'for' ? (id ?? null) : null} />;
}
