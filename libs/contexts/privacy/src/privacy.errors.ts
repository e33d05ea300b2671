import { domainErrors } from '@pacesetter/kernel';

/** What is refused, by code, and why in Chinese: `{fact}`, and what is left out in `[…]` where a fact is not known. */
const CHINESE = {
  'not-an-administrator': '只有管理员可以办理个人信息的删除',
  'reason-required': '请说明理由：理由会记入历史',
  'person-not-forgotten': '没有作出删除此人信息的决定',
} as const;

export type PrivacyErrorCode = keyof typeof CHINESE;

export const refuse = domainErrors(CHINESE);
