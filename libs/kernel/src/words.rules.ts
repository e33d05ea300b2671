import type { Refuse } from './errors';

/** Makes a context's rule that a text says something. */
export function textRule(refuse: Refuse<'text-missing'>) {
  /** @throws DomainError for an empty text. */
  return (text: string, what: string): void => {
    if (text.trim() === '') throw refuse('text-missing', `say something for: ${what}`, { what });
  };
}

/** Makes a context's rule that a decision which needs one comes with a reason. */
export function reasonRule(refuse: Refuse<'reason-required'>) {
  /** @throws DomainError without a reason. */
  return (reason: string | undefined, why = 'say why: the reason becomes part of the history'): void => {
    if (reason === undefined || reason.trim() === '') throw refuse('reason-required', why);
  };
}
