import { Type } from '@sinclair/typebox';
import { Bilingual, defaulted, fields } from './values.schema';

/** What people call the parts of a campaign, unless a programme has words of its own. */
export const USUAL_TERMS = {
  organization: { zh: '组织', en: 'Organisation' },
  member: { zh: '党员', en: 'Member' },
  secretary: { zh: '书记', en: 'Secretary' },
  leadingGroup: { zh: '领导小组', en: 'Leading group' },
  office: { zh: '活动办公室', en: 'Campaign office' },
  round: { zh: '轮', en: 'Round' },
  phase: { zh: '阶段', en: 'Phase' },
  plan: { zh: '实施方案', en: 'Implementation plan' },
  pledge: { zh: '公开承诺', en: 'Pledge' },
  award: { zh: '表彰', en: 'Award' },
  summary: { zh: '总结', en: 'Summary' },
} as const;

export type Term = keyof typeof USUAL_TERMS;

const Word = Type.Optional(Bilingual);

/** The words of a programme (支部、会员、主委 …); for what it does not name, the usual ones hold. */
export const Terms = defaulted(
  fields(
    {
      organization: Word,
      member: Word,
      secretary: Word,
      leadingGroup: Word,
      office: Word,
      round: Word,
      phase: Word,
      plan: Word,
      pledge: Word,
      award: Word,
      summary: Word,
    } satisfies Record<Term, typeof Word>,
    { description: 'What this programme calls things; the usual words hold for the rest.' },
  ),
  {},
);
