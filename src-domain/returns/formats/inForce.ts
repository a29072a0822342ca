import { fail, ok, type Result } from '../../kernel/result';
import type { Month } from '../../kernel/month';
import type { StatForm } from '../form';

/** Every version of every form somebody has. */
export type Forms = readonly [StatForm, ...StatForm[]];

/**
 * The form in force in a month: the one whose `validFrom` came last by then, of one day the higher version. A month before the first of
 * them is read on the first: nobody has an older one.
 */
export function formInForce(forms: Forms, period: Month): StatForm {
  const from = (form: StatForm): boolean => form.validFrom <= period;
  return forms.reduce((best, form) => {
    if (from(best) !== from(form)) return from(form) ? form : best;
    return from(form) === comesAfter(form, best) ? form : best;
  });
}

const comesAfter = (one: StatForm, other: StatForm): boolean =>
  one.validFrom === other.validFrom ? one.version > other.version : one.validFrom > other.validFrom;

/** A form somebody names that is not the one of that month; `name` is what it was named. */
export interface OtherForm {
  readonly name: string;
  readonly period: Month;
  readonly inForce: string;
}

/** The form of a month, asked for by its name: a return on another form is not judged by rules it was not made for. */
export function formNamed(forms: Forms, name: string, period: Month): Result<StatForm, OtherForm> {
  const form = formInForce(forms, period);
  return form.form === name ? ok(form) : fail({ name, period, inForce: form.form });
}
