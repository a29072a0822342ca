import type { FormEvent, ReactNode } from 'react';
import { commonText } from '../strings/common';
import { changed, useMended } from './mended';
import './field.css';

/** What a control must carry so that its label, hint and error are read with it. */
export interface FieldLinks {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
  'aria-required': boolean | undefined;
}

export interface FieldWords {
  /** Also the place the error summary jumps to; unique on the page. */
  id: string;
  label: string;
  hint?: ReactNode;
  /** 发生了什么、怎么改. */
  error?: string | undefined;
  /** Fields are required unless this says otherwise; then 选填 stands by the label, but not where it only narrows a list. */
  optional?: boolean | 'narrows';
}

const describedBy = (id: string, hint: ReactNode, error: string | undefined): string | undefined =>
  [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(Boolean).join(' ') || undefined;

const linksOf = ({ id, hint, error, optional = false }: FieldWords): FieldLinks => ({
  id,
  'aria-describedby': describedBy(id, hint, error),
  'aria-invalid': error === undefined ? undefined : true,
  'aria-required': optional === false ? true : undefined,
});

/** The error as long as its field was not mended. */
export const useStanding = (id: string, error: string | undefined): string | undefined => (useMended().has(id) ? undefined : error);

/** The error under a field or group. */
export function FieldError({ id, error: given }: { id: string; error: string | undefined }) {
  const error = useStanding(id, given);
  if (error === undefined) return null;
  return (
    <p id={`${id}-error`} className="field-error">
      <span aria-hidden="true">■ </span>
      {error}
    </p>
  );
}

function LabelWords({ label, optional }: Required<Pick<FieldWords, 'label' | 'optional'>>) {
  return (
    <>
      {label}
      {optional === true ? <span className="field-optional">{commonText.optional}</span> : null}
    </>
  );
}

function Underneath({ id, hint, error }: Pick<FieldWords, 'id' | 'hint'> & { error: string | undefined }) {
  return (
    <>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
    </>
  );
}

interface FieldProps extends FieldWords {
  children: (links: FieldLinks) => ReactNode;
  /** Whether what is typed could be taken; anything but blanks unless told otherwise. */
  fits?: ((typed: string) => boolean) | undefined;
}

const isFilled = (typed: string): boolean => typed.trim() !== '';

/** A form row: label column, control, hint and error under it. */
export function Field({ children, fits = isFilled, ...given }: FieldProps) {
  const words = { ...given, error: useStanding(given.id, given.error) };
  const { id, label, hint, error, optional = false } = words;
  const typed = ({ target }: FormEvent<HTMLElement>) => {
    const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    // What is typed into a list only looks for one of its lines.
    if (isText && target.getAttribute('role') !== 'combobox') changed(id, fits(target.value));
  };
  return (
    <div className={error === undefined ? 'field' : 'field field-wrong'} onChange={typed}>
      <label className="field-label" htmlFor={id}>
        <LabelWords label={label} optional={optional} />
      </label>
      <div className="field-control">
        {children(linksOf(words))}
        <Underneath id={id} hint={hint} error={error} />
      </div>
    </div>
  );
}

/** For what holds several boxes or cards: its words go once one of them is chosen or something is written. */
export const answersOf =
  (id: string) =>
  ({ target, currentTarget }: FormEvent<HTMLElement>): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const isBox = target.type === 'checkbox' || target.type === 'radio';
    changed(id, isBox ? currentTarget.querySelector('input:checked') !== null : isFilled(target.value));
  };

/** A group of controls under one legend, laid out like a field. */
export function FieldGroup({ children, ...given }: FieldWords & { children: ReactNode }) {
  const words = { ...given, error: useStanding(given.id, given.error) };
  const { id, label, hint, error, optional = false } = words;
  const links = linksOf(words);
  return (
    <fieldset
      className={error === undefined ? 'field' : 'field field-wrong'}
      aria-describedby={links['aria-describedby']}
      onChange={answersOf(id)}
    >
      <legend className="field-label">
        <LabelWords label={label} optional={optional} />
      </legend>
      <div className="field-control" id={id} tabIndex={-1}>
        {children}
        <Underneath id={id} hint={hint} error={error} />
      </div>
    </fieldset>
  );
}
