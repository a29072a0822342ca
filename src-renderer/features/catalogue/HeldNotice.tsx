import type { Finding } from '../../../src-domain/screening/types';
import { typedText as text } from '../../strings/typed';
import { href } from '../../shell/router';
import { LinkButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

/** Findings shown one by one; the rest are counted. */
const shown = 5;

/** Why typed words are held back, field by field; nothing when they are not. */
export function HeldNotice({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <Notice
      tone="red"
      live
      what={text.held(findings.length)}
      todo={
        <>
          <ul className="catalogue-held">
            {findings.slice(0, shown).map(({ key, where, label, masked }) => (
              <li key={key}>{text.line(where, label, masked)}</li>
            ))}
            {findings.length > shown ? <li>{text.more(findings.length - shown)}</li> : null}
          </ul>
          {text.todo}
        </>
      }
      action={<LinkButton href={href('settings')}>{text.toSettings}</LinkButton>}
    />
  );
}
