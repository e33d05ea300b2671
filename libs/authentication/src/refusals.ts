/** Who is not let through, by code, and why in Chinese: the facts of a denial are `right` and `allowed`. */
export const CHINESE = {
  'sign-in-required': '请先登录，并在“Authorization: Bearer …”中出示令牌或接口密钥',
  'sign-in-failed': '账号或密码不正确',
  'credentials-wrong': '请按“Authorization: Bearer <令牌>”出示凭据',
  'token-invalid': '令牌在此无效',
  'key-invalid': '该接口密钥不存在，或已吊销、轮换、过期',
  'session-ended': '登录已失效，请重新登录',
  'account-unknown': '没有该账号，或已注销，请联系管理员',
  'password-wrong': '密码不符合要求：不得过短、过长或与账号相同',
  'password-change-required': '请先修改密码：POST /v1/auth/password',
  'role-missing': '您没有办理此事的角色[（{right}）]',
  'outside-reach': '您的角色管辖不到此处[（{right}）]',
  'other-campaign': '您的角色不属于该活动[（{right}）]',
  'not-oneself': '此事只能由本人办理[（{right}）]',
  'key-cannot': '接口密钥不能办理此事[（{right}）]',
  'too-many-attempts': '尝试次数过多[，请在 {seconds} 秒后再试]',
  'too-many-requests': '请求过于频繁[，请在 {seconds} 秒后再试]',
} as const;

/** Code of a request that is not let through. */
export type RefusalCode = keyof typeof CHINESE;
