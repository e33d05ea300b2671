import { domainErrors } from '@pacesetter/kernel';

/** What is refused, by code, and why in Chinese: `{fact}`, and what is left out in `[…]` where a fact is not known. */
const CHINESE = {
  'campaign-not-running': '活动目前不在进行中[（状态：{status}）]',
  'not-enrolled': '该组织或成员未参加本次活动',
  'obligation-unknown': '没有下达该项任务',
  'obligation-kind-wrong': '该项任务不以这种评议完成[，应为：{kind}]',
  'text-missing': '请写明内容',
  'score-out-of-range': '分数应在 0 至 100 之间[：{score}]',
  'not-superior': '此事由上级组织办理[：{superiorId}]',
  'not-own-officer': '由本组织或上级组织的负责人办理[：{organizationId}]',
  'not-own-work': '由本人或本组织自评、自述[：{organizationId}]',
  'grade-unknown': '没有该等次[：{grade}][；可选：{known}]',
  'count-wrong': '人数有误[：{count}]',
  'more-ballots-than-eligible': '票数多于应参加人数[：{cast} 票，{eligible} 人]',
  'method-wrong': '评议结果由计票方录入[（方式：{method}）]',
  'secret-ballot-required': '须以无记名测评进行，计票后录入结果[：{organizationId}]',
  // Reviews of the own work and comments
  'items-missing': '还有事项没有说明[：{missing}]',
  'item-unknown': '没有承诺该项，或重复出现[：{unknown}]',
  'members-missing': '提交人数不足[：需要 {needed} 人]',
  'parts-missing': '点评还缺以下内容[：{missing}]',
  'part-unknown': '点评没有该项内容[：{unknown}]',
  // Assessments and what follows from them
  'components-missing': '尚缺评定所需内容[：{missing}]',
  'score-of-panel': '上级评分以评委的评分为准',
  'not-assessed': '该对象尚未评定',
  'no-helper-due': '该评定结果无需安排帮扶[：{band}]',
  'no-improvement-due': '该评定结果无需整改提高[：{band}]',
  'deadline-not-passed': '尚未到期[：{dueAt}]',
  'not-all-covered': '尚未全部覆盖[：缺少 {missing}]',
  // Recusal
  'own-case': '不得评议与本人有关的事项',
  recused: '须回避[：{relation}]',
  'relation-unknown': '方案中没有该回避关系[；现有：{known}]',
  // Sessions
  'review-not-in-programme': '方案没有这类评议的规则[：{kind}]',
  'session-unknown': '没有该评议会',
  'session-already-opened': '该轮评议会已经开始',
  'session-closed': '评议会已经结束，评议表已计票',
  'nobody-to-review': '没有可以互评的对象',
  'too-few-judges': '评委人数不足[：至少 {fewest} 人]',
  'too-few-sheets': '收到的评议表太少，不能提前结束[：{handedIn}/{eligible}]',
  'reviewer-twice': '评委重复出现',
  'not-a-reviewer': '不是该评议会的评议人',
  'not-own-sheet': '评议表由本人提交[：{reviewer}]',
  'sheet-already-in': '评议表已经提交',
  'subject-unknown': '不是此处的评议对象，或重复出现[：{unknown}]',
  'marks-missing': '还有对象没有评分[：{missing}]',
  'sheets-unreadable': '该评议为无记名，缺少封存评议表的密钥',
  'session-not-closed': '评议表尚未计票，仍需其密钥[（状态：{status}）]',
  // Suggestions
  'suggestion-unknown': '没有该建议[：{suggestionId}]',
  'suggestion-settled': '该建议已经办结[（状态：{status}）]',
  'suggestion-not-accepted': '该建议未被采纳[（状态：{status}）]',
  'deadline-not-later': '期限须晚于现在[：{than}]',
  'not-concerned': '建议由被评议对象或其上级组织答复[：{superiorId}]',
} as const;

export type ReviewErrorCode = keyof typeof CHINESE;

export const refuse = domainErrors(CHINESE);
