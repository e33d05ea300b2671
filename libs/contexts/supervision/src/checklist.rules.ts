import { refuse } from './supervision.errors';
import type { Answer, Finding } from './visit.events';

/** An item of a checklist, as the programme has it. */
export interface ChecklistItem {
  readonly key: string;
  readonly title: string;
  /** What it is when the item is not met. */
  readonly severity: Finding['severity'];
  /** Whether a met item has to be proved. */
  readonly evidence: boolean;
}

/** @throws DomainError unless each item is answered once, nothing else is, and what has to be proved is. */
export function itemsAnswered(items: readonly ChecklistItem[], answers: readonly Answer[]): void {
  const known = items.map(({ key }) => key);
  const answered = answers.map(({ item }) => item);
  const unknown = answered.filter((item, index) => !known.includes(item) || answered.indexOf(item) !== index);
  if (unknown.length > 0) {
    throw refuse('answer-unknown', `not on the checklist, or answered twice: ${unknown.join(', ')}`, {
      unknown,
      known,
    });
  }
  const missing = known.filter((key) => !answered.includes(key));
  if (missing.length > 0) {
    throw refuse('answer-missing', `on the checklist, and not answered: ${missing.join(', ')}`, { missing });
  }
  const unproved = items
    .filter(({ key, evidence }) => evidence && answers.some((one) => one.item === key && isUnproved(one)))
    .map(({ key }) => key);
  if (unproved.length === 0) return;
  throw refuse('evidence-missing', `to be proved: ${unproved.join(', ')}`, { unproved });
}

function isUnproved({ met, evidence }: Answer): boolean {
  return met && evidence.length === 0;
}

/** The findings that follow from items that are not met. */
export function foundIn(items: readonly ChecklistItem[], answers: readonly Answer[]): readonly Finding[] {
  return items.flatMap(({ key, title, severity }) => {
    const answer = answers.find(({ item }) => item === key);
    if (answer === undefined || answer.met) return [];
    return [{ key, severity, text: answer.note === undefined ? title : `${title}：${answer.note}` }];
  });
}
