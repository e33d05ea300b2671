import type { RehearsalReport } from '@pacesetter/rehearsal';
import { section, table } from './text-table';

type Awards = NonNullable<RehearsalReport['awards']>;

/** Quotas and what was reported upward; nothing for a programme without awards. */
export function renderAwards(awards: RehearsalReport['awards']): readonly string[] {
  if (awards === undefined) return [];
  const quotas = awards.quotas.length === 0 ? [] : [section('Award quotas 表彰名额', quotasOf(awards))];
  const upward = awards.upward.length === 0 ? [] : [section('Reported upward 上报', upwardOf(awards))];
  return [...quotas, ...upward];
}

function quotasOf({ quotas }: Awards): string {
  return table(
    ['round', 'award', 'of', 'places', 'taken'],
    quotas.map(({ round, award, part, title, quota, taken }) => {
      const of = part === null ? `${title.zh} ${title.en}` : `  其中 of them: ${title.zh} ${title.en}`;
      return [round, award, of, quota, taken];
    }),
  );
}

function upwardOf({ upward }: Awards): string {
  return table(
    ['round', 'award', 'candidate', 'to', 'answer'],
    upward.map(({ round, award, organizationId, memberId, title, state, refusal }) => {
      const answer = refusal === null ? STATES[state] : `${STATES[state]}: ${refusal}`;
      return [round, award, memberId ?? organizationId, `${title.zh} ${title.en}`, answer];
    }),
  );
}

const STATES: Readonly<Record<Awards['upward'][number]['state'], string>> = {
  reported: '已上报 reported',
  nominated: '已受理 taken as a candidate',
  'not-taken': '未受理 not taken',
  conferred: '授予 conferred',
  refused: '未授予 refused',
  revoked: '授予后撤销 conferred and revoked',
  withdrawn: '撤回 withdrawn: the award was revoked',
};
