import { domainErrors } from '@pacesetter/kernel';

/** What is refused, by code, and why in Chinese: `{fact}`, and what is left out in `[…]` where a fact is not known. */
const CHINESE = {
  'campaign-not-running': '活动目前不在进行中[（状态：{status}）]',
  'not-enrolled': '被测评对象未参加本次活动',
  'not-own-officer': '测评由本组织或上级组织的负责人发起',
  'not-by-ballot': '此事不以无记名测评方式办理[：{obligation}]',
  'obligation-unknown': '没有下达该项任务[：{obligation}]',
  'ballot-already-opened': '该测评已经发起',
  'ballot-not-open': '没有该测评[：{ballotId}]',
  'subjects-missing': '请列明测评对象，每个只列一次',
  'subject-elsewhere': '其中有对象由自己的测评产生结果',
  'voter-repeated': '名册中重复出现[：{repeated}]',
  'voter-under-review': '不得测评自己[：{own}]',
  'roll-too-short': '参加测评的人太少，会暴露各人的选择[：{voters} 人，至少 {minimumVoters} 人]',
  'not-oneself': '凭证由投票人本人申领',
  'not-on-roll': '不在该测评的名册中',
  'registration-closed': '不在领取凭证的时间内[：{opensAt} 至 {closesAt}]',
  'credential-already-issued': '已领取凭证，每人一份[：{voter}]',
  'blinded-message-unfit': '盲化信息不合要求：应小于密钥的模数',
  'voting-not-open': '不在投票时间内[：{opensAt} 至 {closesAt}]',
  'choices-wrong': '测评票须对每个对象各选一个等次[：{known}]',
  'ballot-forged': '测评票的签名不符',
  'serial-used': '该凭证已经投过票',
  'too-early': '时间未到[：开放至 {closesAt}]',
} as const;

export type BallotErrorCode = keyof typeof CHINESE;

export const refuse = domainErrors(CHINESE);
