import { domainErrors } from '@pacesetter/kernel';

/** What is refused, by code, and why in Chinese: `{fact}`, and what is left out in `[…]` where a fact is not known. */
const CHINESE = {
  'not-an-administrator': '账号、角色和密钥由管理员办理',
  'reason-required': '请说明理由：理由会记入历史',
  'own-account': '不能变更本人的角色，请由其他管理员办理',
  'account-unknown': '没有该账号[：{accountId}]',
  'account-already-open': '该账号已经开通',
  'account-closed': '该账号已永久注销，请另用编号[：{accountId}]',
  'organization-required': '该范围的角色须指明所在组织',
  'organization-unknown': '没有该组织[：{organizationId}]',
  'integrator-key-required': '对接方是其他系统，请为其创建接口密钥',
  'member-unknown': '没有该成员：成员账号的编号即成员编号',
  'grant-unknown': '该账号没有这一角色[；现有：{held}]',
  'password-not-own': '密码由本人或管理员设置',
  'key-already-created': '该接口密钥已经创建',
  'key-unknown': '没有该接口密钥[：{keyId}]',
  'key-revoked': '该接口密钥已永久吊销[：{keyId}]',
  'scopes-missing': '请指明密钥可读的范围：all、stream:…、category:… 或 type:…',
  'scope-wrong': '范围写法有误[：{scope}]；应为 all、stream:…、category:… 或 type:…',
  'overlap-out-of-range': '新旧密钥并用的时长超出允许范围',
  'expiry-out-of-range': '到期时间已过',
  'signing-key-in-use': '该密钥正用于签名，请先启用下一个[：{kid}]',
} as const;

export type AccountsErrorCode = keyof typeof CHINESE;

export const refuse = domainErrors(CHINESE);
