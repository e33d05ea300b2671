import { domainErrors } from '@pacesetter/kernel';

/** What is refused, by code, and why in Chinese: `{fact}`, and what is left out in `[…]` where a fact is not known. */
const CHINESE = {
  'campaign-not-running': '活动目前不在进行中[（状态：{status}）]',
  'no-sites': '本方案或活动不设示范点',
  'not-enrolled': '该组织未参加本次活动',
  'tier-unknown': '方案中没有该级示范点[：{tier}]',
  'not-a-candidate': '不能成为该级示范点[：{organizations}]',
  'no-decider-above': '上级中没有决定该级示范点的组织[：{tier}]',
  'no-goals': '方案没有这类组织的创建目标',
  'applications-not-open': '不在申报时间内[：{opensAt} 至 {closesAt}]',
  'applications-open': '申报尚未截止[：至 {applicationsCloseAt}]',
  'already-applied': '该组织已在申报或创建[：{tier}]',
  'not-applied': '没有可办理的申报[（状态：{status}）]',
  'not-the-organization': '由该组织自己办理[：{organizationId}]',
  'not-the-superior': '由上级组织推荐[：{organizationId}]',
  'not-the-decider': '由有权决定的组织办理[：{organizationId}]',
  'own-site': '不得决定本组织的示范点',
  'decider-unknown': '该组织不决定这一级示范点',
  'places-apportioned': '该级名额由方案分配[：{tier}]',
  'places-taken': '名额数不合要求[：{taken} 至 {candidates} 个]',
  'no-place-left': '没有剩余名额[：共 {places} 个]',
  'not-due': '尚未到时间[：{dueAt}]',
  'not-a-site': '该组织不是示范点[（状态：{status}）]',
  'no-guides': '请先确定联络员和责任领导',
  'goals-mismatch': '须逐项评分[；缺少：{missing}][；多余：{unknown}]',
  'score-out-of-range': '分数应在 0 至 100 之间[：{goals}]',
  'reason-required': '请说明理由：理由会记入历史',
  'text-missing': '请写明内容',
} as const;

export type SiteErrorCode = keyof typeof CHINESE;

export const refuse = domainErrors(CHINESE);
