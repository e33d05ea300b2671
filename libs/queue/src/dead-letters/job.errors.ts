import { domainErrors } from '@pacesetter/kernel';

/** What is refused, by code, and why in Chinese: `{fact}`, and what is left out in `[…]` where a fact is not known. */
const CHINESE = {
  'job-not-dead': '该作业不在死信中[：{timerId}]',
  'reason-required': '请说明理由：理由会记入历史',
} as const;

export type JobErrorCode = keyof typeof CHINESE;

export const refuse = domainErrors(CHINESE);
