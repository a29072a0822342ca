import './steps.css';

/** How far along: `at` counts from 1. The words carry it, the bar only shows. */
export function Steps({ at, total, text }: { at: number; total: number; text: string }) {
  return (
    <p className="steps">
      {Array.from({ length: total }, (_, index) => (
        <i key={index} aria-hidden="true" className={index + 1 < at ? 'done' : index + 1 === at ? 'now' : ''} />
      ))}
      <span>{text}</span>
    </p>
  );
}
