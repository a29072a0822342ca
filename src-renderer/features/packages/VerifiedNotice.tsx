import { packagesText as text } from '../../strings/packages';
import { Notice } from '../../ui/Notice';
import type { Verified } from './useVerify';

/** What reading a package again found, problem by problem. */
export function VerifiedNotice({ verified }: { verified: Verified }) {
  if ('trouble' in verified) return <Notice tone="red" live {...text.troubles[verified.trouble]} />;
  const { name, verdict } = verified;
  if (!verdict.accepted)
    return (
      <Notice
        tone="red"
        live
        what={text.bad(name)}
        todo={
          <ul className="packages-problems">
            {verdict.problems.map(({ code, where, message }) => (
              <li key={`${code} ${where}`}>{message}</li>
            ))}
          </ul>
        }
        call={text.badTodo}
      />
    );
  const good = name.includes('-enrolment-') ? text.goodEnrolment : text.goodTodo;
  return (
    <Notice
      tone="green"
      live
      what={text.good(name)}
      todo={verdict.warnings.length === 0 ? good : `${good}${text.warnings(verdict.warnings.length)}`}
    />
  );
}
