import { MadeFileActions } from '../../../shell/carry/MadeFileActions';
import { catalogueImportText as text } from '../../../strings/catalogueImport';
import { href } from '../../../shell/router';
import { Button, LinkButton } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Waiting } from '../../../ui/WorkProgress';
import type { Exporting, useExport } from './useExport';

/** What became of an export: the file, or why there is none. */
export function Exported({ state }: { state: Exporting }) {
  switch (state.at) {
    case 'nothing':
      return null;
    case 'working':
      return <Waiting>{text.exporting}</Waiting>;
    case 'made':
      return <Notice tone="green" live what={text.made(state.name)} action={<MadeFileActions folder="papers" name={state.name} />} />;
    case 'trouble':
      return <Notice tone="red" live {...text.exportTroubles[state.trouble]} call={text.call} />;
  }
}

/** From the list: the catalogue in force as Excel, and the way in for another one. What became of it is shown by `Exported`. */
export function ExcelBar({ exporting: { state, make } }: { exporting: ReturnType<typeof useExport> }) {
  return (
    <span className="row">
      <LinkButton href={href('catalogue', ['import'])}>{text.link}</LinkButton>
      <Button busy={state.at === 'working'} onClick={() => void make('unit')}>
        {text.exportUnit}
      </Button>
    </span>
  );
}
