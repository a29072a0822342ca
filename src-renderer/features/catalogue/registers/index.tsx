import { missingInGuide } from '../../../../src-domain/catalogue/registers/guide';
import { href } from '../../../shell/router';
import { registersText as text } from '../../../strings/registers';
import { LinkButton } from '../../../ui/Button';
import { Page } from '../../../ui/Page';
import { Sheet } from '../../../ui/Sheet';
import { DirectoryPage } from './DirectoryPage';
import { GuidePage } from './GuidePage';
import { DirectoryStanding, GuideStanding } from './Standing';
import { useRegisters, type Registers } from './useRegisters';
import './registers.css';

function Both({ registers }: { registers: Registers }) {
  const { entries, guide } = registers;
  const missing = missingInGuide(guide).length;
  return (
    <Page
      title={text.title}
      subtitle={text.subtitle}
      width="read"
      actions={<LinkButton href={href('catalogue')}>{text.toCatalogue}</LinkButton>}
    >
      <div className="stack">
        <Sheet title={text.guide} footer={<LinkButton href={href('catalogue', ['registers', 'guide'])}>{text.openGuide}</LinkButton>}>
          <div className="stack">
            <p>{text.guideWhat}</p>
            <GuideStanding registers={registers} />
            {missing > 0 ? <p className="second">{text.missing(missing)}</p> : null}
          </div>
        </Sheet>
        <Sheet
          title={text.directory}
          note={text.count(entries.length, 1)}
          footer={<LinkButton href={href('catalogue', ['registers', 'directory'])}>{text.openDirectory}</LinkButton>}
        >
          <div className="stack">
            <p>{text.directoryWhat}</p>
            <DirectoryStanding registers={registers} />
          </div>
        </Sheet>
      </div>
    </Page>
  );
}

/** The two registers of 条例 art. 12: 指南 and 目录. */
export function RegistersPlace({ path: [which] }: { path: readonly string[] }) {
  const registers = useRegisters();
  if (registers === undefined) return null;
  if (which === 'guide') return <GuidePage registers={registers} />;
  return which === 'directory' ? <DirectoryPage registers={registers} /> : <Both registers={registers} />;
}
