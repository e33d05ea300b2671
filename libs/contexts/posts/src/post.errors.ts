import { domainErrors } from '@pacesetter/kernel';

/** What is refused, by code, and why in Chinese: `{fact}`, and what is left out in `[…]` where a fact is not known. */
const CHINESE = {
  'campaign-not-running': '活动目前不在进行中[（状态：{status}）]',
  'not-enrolled': '该组织或成员未参加本次活动',
  'post-kind-unknown': '方案中没有该类岗位[；现有：{known}]',
  'post-kind-not-for-organization': '该组织不设这类岗位',
  'capacity-exceeds-kind': '岗位人数超出规定[：最多 {capacity} 人]',
  'text-missing': '请写明内容',
  'post-unknown': '没有该岗位[；现有：{known}]',
  'post-full': '岗位已满[：{holders}]',
  'post-already-held': '该成员已认领此岗位',
  'post-not-held': '该成员没有认领此岗位',
  'too-many-posts': '认领的岗位已达上限，请先退出一个[：{held}]',
  'complaint-unknown': '没有该投诉',
  'complaint-already-answered': '该投诉已经答复',
  'deadline-not-passed': '尚在答复期限内[：至 {deadline}]',
  'reason-required': '请说明理由：理由会记入历史',
  'not-own-organization': '岗位由本组织负责人决定[：{organizationId}]',
  'not-the-member': '由成员本人或本组织负责人认领和退出',
  'observed-by-masses-only': '岗位由群众监督，其他人员可用检查和评议',
} as const;

export type PostErrorCode = keyof typeof CHINESE;

export const refuse = domainErrors(CHINESE);
