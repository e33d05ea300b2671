import { domainErrors } from '@pacesetter/kernel';

/** What is refused, by code, and why in Chinese: `{fact}`, and what is left out in `[…]` where a fact is not known. */
const CHINESE = {
  'not-an-administrator': '订阅由管理员办理',
  'subscription-already-there': '该编号已被使用，请另选一个',
  'subscription-unknown': '没有该订阅',
  'subscription-removed': '该订阅已经删除',
  'subscription-kind-wrong': '该订阅是消费组，没有接收地址',
  'endpoint-wrong': '接收地址须为不含用户名和密码的 http(s) 地址[：{endpoint}]',
  'numbers-wrong': '请指明起止序号，或都不填以重投搁置的事件',
  'limits-out-of-range': '数值超出允许范围',
  'rotation-under-way': '目前两个密钥并用，请等旧密钥停用',
  'group-paused': '该消费组已暂停',
  'lease-over': '租约已到期或已办结，事件可能已交给他人[：{lease}]',
} as const;

export type StreamErrorCode = keyof typeof CHINESE;

export const refuse = domainErrors(CHINESE);
