import { domainErrors } from '@pacesetter/kernel';

/** What is refused, by code, and why in Chinese: `{fact}`, and what is left out in `[…]` where a fact is not known. */
const CHINESE = {
  'campaign-not-running': '活动目前不在进行中[（状态：{status}）]',
  'not-enrolled': '该组织或成员未参加本次活动',
  'obligation-unknown': '没有下达该项任务',
  'obligation-kind-wrong': '该项任务不以承诺方式完成[，应为：{kind}]',
  'pledge-already-published': '承诺已经公布',
  'earlier-pledge-open': '上一次承诺尚未核验[：{obligation}]',
  'pledge-not-published': '尚未公布承诺',
  'pledge-not-self-checked': '尚未自查[：{unchecked}]',
  'pledge-already-verified': '承诺已经核验',
  'pledge-empty': '承诺至少有一项',
  'topic-unknown': '承诺不涉及该主题[：{topic}][；可选：{known}]',
  'text-missing': '请写明承诺内容[：第 {key} 项]',
  'due-outside-campaign': '完成期限不在活动期间[：第 {key} 项，{dueAt}]',
  'fix-it-not-planned': '不在方案所列整改事项之中[：{unplanned}]',
  'planned-fix-its-missing': '方案所列整改事项未全部承诺[：{missing}]',
  'item-unknown': '承诺中没有该项[：{unknown}][；现有：{known}]',
  'item-repeated': '重复出现[：{repeated}]',
  'items-missing': '须涵盖各项[：还缺 {missing}]',
  'item-not-verified': '该项尚未核验[：{key}]',
  'item-kept': '该项已算兑现[：{key}]',
  'deadline-not-passed': '尚未到期[：{dueAt}]',
  'verified-by-itself': '承诺由承诺者以外的人核验',
  'not-superior': '承诺由上级组织核验[：{superiorId}]',
} as const;

export type PledgeErrorCode = keyof typeof CHINESE;

export const refuse = domainErrors(CHINESE);
