import { returnsText as text } from '../../strings/returns';
import { MadeFileActions, OpenFolder } from '../../shell/carry/MadeFileActions';
import { href } from '../../shell/router';
import { useStore } from '../../store';
import { LinkButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { Written } from './recover';
import type { Papers } from './usePapers';

/** The package just written, and how it leaves. */
export function PackageMade({ written }: { written: Written }) {
  const { packages } = useStore();
  return (
    <Notice
      tone="green"
      live
      what={text.finalise.done(written.name)}
      todo={text.finalise.doneTodo}
      action={
        <span className="row">
          <MadeFileActions folder="packages" name={written.name} onCarried={(copy) => void packages.carried(written.packageId, copy)} />
          <LinkButton href={href('packages')}>{text.finalise.toPackages}</LinkButton>
        </span>
      }
    />
  );
}

/** Excel and Word, each with its ways out. */
export function PapersMade({ papers, draft }: { papers: Papers; draft: boolean }) {
  if ('trouble' in papers) return <Notice tone="red" live {...text.paperTroubles[papers.trouble]} />;
  return (
    <Notice
      tone="green"
      live
      what={text.papersMade}
      todo={
        <>
          {draft ? text.papersDraft : text.papersTodo}
          <ul className="returns-made">
            {[papers.xlsx, papers.docx].map((name) => (
              <li key={name}>
                <span>{name}</span>
                <span>
                  <MadeFileActions folder="papers" name={name} />
                </span>
              </li>
            ))}
          </ul>
        </>
      }
      action={<OpenFolder folder="papers" />}
    />
  );
}
