import type { Subject } from '@pacesetter/contracts';
import type { Mark, Reviewer, SessionEvent } from '@pacesetter/reviews';
import { scoreOf } from './superiors-assess.behaviour';
import type { World } from './world';

type Opened = Extract<SessionEvent, { type: 'ReviewSessionOpened' }>['data'];

/** What a reviewer writes: grades by how well everybody works, scores by how strict the judge is; seldom a suggestion. */
export function sheetOf(reviewer: Reviewer, subjects: readonly Subject[], opened: Opened, world: World) {
  const about = [reviewer.id, opened.organizationId, opened.kind, opened.round];
  const marks = subjects.map((subject) => markOf(reviewer, subject, opened, world));
  const chance = world.chance('sheet suggests', ...about);
  const suggests = chance.chance(world.options.profile.suggested * 0.3);
  const suggestions = suggests ? [{ subject: chance.pick(subjects), text: '多到群众中听取意见' }] : [];
  return { reviewer: reviewer.id, marks, suggestions };
}

function markOf({ id }: Reviewer, subject: Subject, opened: Opened, world: World): Mark {
  const { organizationId, memberId } = subject;
  const about = `${opened.round} ${id} ${memberId ?? ''}`;
  if (opened.kind === 'judges') {
    // A judge is as strict all along.
    const strictness = world.chance('strictness', id).integer(0, 15);
    return { subject, score: Math.max(0, Math.round(scoreOf(world, organizationId, about) - strictness)) };
  }
  const chance = world.chance('grades', organizationId, about).next();
  const [best = '', better = best] = opened.grades.map(({ key }) => key);
  const worst = opened.grades.at(-1)?.key ?? best;
  const quality = world.quality(memberId ?? organizationId);
  if (chance < 0.03) return { subject, grade: worst };
  return { subject, grade: chance < 0.5 - quality * 0.45 ? better : best };
}
