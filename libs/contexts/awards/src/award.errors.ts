import { domainErrors } from '@pacesetter/kernel';

/** What is refused, by code, and why in Chinese: `{fact}`, and what is left out in `[…]` where a fact is not known. */
const CHINESE = {
  'campaign-not-running': '活动目前不在进行中[（状态：{status}）]',
  'round-unknown': '方案中没有该轮表彰',
  'round-not-due': '尚未到时间[：不早于 {dueAt}]',
  'round-not-open': '该轮表彰目前不能推荐或审核',
  'round-not-closed': '推荐尚未截止',
  'round-not-on-notice': '该轮表彰不在公示期[（状态：{status}）]',
  'award-unknown': '该轮表彰没有这一奖项[；现有：{known}]',
  'award-for-others': '该奖项不授予这类对象[，只授予：{subject}]',
  'not-enrolled': '候选对象未参加本次活动',
  'not-a-nominator': '不是该奖项的推荐单位[；应由：{nominators}]',
  'not-the-superior': '此事由上级组织决定[：{superiorId}]',
  'not-the-root': '此事由活动办公室（活动的牵头组织）办理[：{rootOrganizationId}]',
  'not-an-officer': '该奖项不面向这类人员[；可推荐：{eligible}]',
  'own-candidacy': '候选人不得决定与本人有关的事项',
  'not-nominated': '没有该候选对象或推荐',
  'already-nominated': '该对象已被推荐',
  'nomination-withdrawn': '作为依据的奖项已被撤销，本轮资格随之终止',
  'already-decided': '该奖项已有决定',
  'not-eligible': '不符合条件[：缺少 {missing}]',
  'not-checked': '尚未为作出决定核查资格',
  'no-place-taken': '该候选对象不占名额',
  'refusal-unfounded': '没有不予表彰的理由',
  'not-conferred': '该奖项未授予[（状态：{status}）]',
  'not-in-question': '没有人对该奖项提出质疑',
  'not-on-notice': '该候选对象不在公示中',
  'objection-unknown': '没有该异议',
  'objection-already-settled': '该异议已有结论[：{verdict}]',
  'reason-required': '请说明理由：理由会记入历史',
  'text-missing': '请写明支持或反对的内容',
  'not-reported-upward': '该奖项本轮不向那里上报[；可上报：{known}]',
  'upward-exhausted': '上报名额已满[：最多 {count} 个]',
  'link-unknown': '没有该上报去向[：{unknown}]',
  'candidates-pending': '还有候选对象没有答复[：{pending} 个]',
} as const;

export type AwardErrorCode = keyof typeof CHINESE;

export const refuse = domainErrors(CHINESE);
