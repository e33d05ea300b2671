import { idRule } from '@pacesetter/contracts';
import { domainErrors } from '@pacesetter/kernel';

/** What is refused, by code, and why in Chinese: `{fact}`, and what is left out in `[…]` where a fact is not known. */
const CHINESE = {
  'id-wrong': '编号不合要求：1 至 200 个字符，不含“~”，首尾无空格[：{id}]',
  'organization-already-registered': '该组织已经登记',
  'organization-unknown': '没有该组织',
  'parent-unknown': '请先登记上级组织[：{parentId}]',
  'own-attributes': '由上级组织或活动办公室登记[：{parentId}]',
  'reason-required': '请说明理由：理由会记入历史',
  'member-already-registered': '该成员已经登记',
  'member-unknown': '没有该成员',
  'member-already-floating': '该成员已登记为流动，请先结束原有流动[：{hostOrganizationId}]',
  'member-not-floating': '该成员不在流动中',
  'host-is-home': '流入地即为该成员所属组织',
} as const;

export type OrganizationErrorCode = keyof typeof CHINESE;

export const refuse = domainErrors(CHINESE);

export const fitId = idRule(refuse);
