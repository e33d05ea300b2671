import { refuse } from '../../review.errors';
import { scoreInRange } from '../../review.rules';
import { isOneself, subjectsFor } from '../../session/session.rules';
import type { Mark, Opening, Reviewer } from '../../session.events';
import { type SessionState, subjectKey } from '../../session.state';

interface Session {
  readonly opened: Opening;
  readonly recused: SessionState['recused'];
}

/** @throws DomainError unless the sheet marks everyone whom the reviewer marks, once, and nobody else */
export function marksAreWhole(reviewer: Reviewer, marks: readonly Mark[], { opened, recused }: Session): void {
  const wanted = subjectsFor(reviewer, opened, recused).map(subjectKey);
  if (wanted.length === 0) throw refuse('recused', `${reviewer.id} has nobody to mark`, { reviewer: reviewer.id });
  marks.forEach(({ subject }) => mayMark(reviewer, subject, recused));
  const marked = marks.map(({ subject }) => subjectKey(subject));
  const unknown = marked.filter((key, at) => !wanted.includes(key) || marked.indexOf(key) !== at);
  if (unknown.length > 0) {
    throw refuse('subject-unknown', `not to be marked here, or marked twice: ${unknown.join(', ')}`, { unknown });
  }
  const missing = wanted.filter((key) => !marked.includes(key));
  if (missing.length > 0) throw refuse('marks-missing', `not marked: ${missing.join(', ')}`, { missing });
  marks.forEach((mark) => markIsKnown(mark, opened));
}

function mayMark({ id }: Reviewer, subject: Mark['subject'], recused: SessionState['recused']): void {
  if (isOneself(id, subject)) throw refuse('own-case', 'nobody marks himself', { reviewer: id });
  if (recused[id]?.includes(subjectKey(subject))) {
    throw refuse('recused', `${id} stands back from ${subjectKey(subject)}`, { reviewer: id });
  }
}

function markIsKnown({ grade, score }: Mark, { grades }: Opening): void {
  if (grades.length === 0) {
    scoreInRange(grade === undefined && score !== undefined ? score : NaN);
    return;
  }
  if (score === undefined && grades.some(({ key }) => key === grade)) return;
  throw refuse('grade-unknown', `there is no grade "${grade ?? ''}"`, { grade, known: grades.map(({ key }) => key) });
}
