import { packagesText as text } from '../../strings/packages';
import { OpenFolder } from '../../shell/carry/MadeFileActions';
import { useHostInfo } from '../../shell/bridge';
import { href } from '../../shell/router';
import { useStore } from '../../store';
import { LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { PlainTable } from '../../ui/PlainTable';
import { Sheet } from '../../ui/Sheet';
import { packageColumns } from './columns';
import { EnrolmentSheet } from './EnrolmentSheet';
import { FromCounty } from './FromCounty';
import { usePackageDesk, type PackageRow } from './usePackageDesk';
import { useVerify } from './useVerify';
import { VerifiedNotice } from './VerifiedNotice';
import './packages.css';

const folderOf = (data: string): string => `${data}${data.includes('\\') ? '\\' : '/'}packages`;

function How() {
  const { dataFolder } = useHostInfo();
  return (
    <Sheet title={text.how.title} padding="tight">
      <ol className="packages-steps">
        {text.how.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="second small">{text.how.keep}</p>
      <p className="muted small packages-name">{text.how.where(folderOf(dataFolder))}</p>
    </Sheet>
  );
}

function Missing({ rows }: { rows: readonly PackageRow[] }) {
  const names = rows.filter(({ missing }) => missing).map(({ written }) => written.name);
  return names.length === 0 ? null : <Notice tone="red" what={text.missingWhat(names.join('、'))} todo={text.missingTodo} />;
}

/** 数据包: what was written here, whether it is still whole, and how it leaves. */
export default function PackagesPage() {
  const desk = usePackageDesk();
  const { packages } = useStore();
  const { verify, busy, verified } = useVerify();
  if (desk === undefined) return null;
  const onVerify = (name: string) => void verify(name);
  const columns = packageColumns({ busy, onVerify, onCarried: (id, copy) => void packages.carried(id, copy) });
  return (
    <Page title={text.title} subtitle={text.subtitle} actions={<OpenFolder folder="packages" />}>
      <div className="stack">
        {verified === undefined ? null : <VerifiedNotice verified={verified} />}
        <Missing rows={desk.rows} />
        <Sheet padding="tight">
          <PlainTable
            caption={text.caption}
            captionHidden
            columns={columns}
            rows={desk.rows}
            rowKey={({ written }) => written.id}
            pageSize={12}
            empty={
              <EmptyState
                title={text.empty.title}
                action={
                  <LinkButton kind="primary" href={href('returns')}>
                    {text.empty.action}
                  </LinkButton>
                }
              >
                {text.empty.what}
              </EmptyState>
            }
          />
        </Sheet>
        <div className="packages-foot">
          <How />
          <div className="stack">
            <FromCounty />
            <EnrolmentSheet file={desk.enrolment} busy={busy} onVerify={onVerify} />
          </div>
        </div>
      </div>
    </Page>
  );
}
