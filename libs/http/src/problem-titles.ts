/** A language in which titles of problems are written. */
export type TitleLanguage = 'en' | 'zh-CN';

const CHINESE: Readonly<Record<string, string>> = {
  'invalid-parameters': '请求参数有误',
  'sign-in-required': '请先登录',
  'sign-in-failed': '登录失败',
  'credentials-wrong': '凭据格式有误',
  'token-invalid': '令牌无效',
  'key-invalid': '接口密钥无效',
  'session-ended': '登录已失效',
  'account-unknown': '账号不存在或已注销',
  'password-wrong': '密码不符合要求',
  'password-change-required': '请先修改密码',
  'role-missing': '没有相应角色',
  'outside-reach': '超出权限范围',
  'other-campaign': '角色不属于该活动',
  'not-oneself': '仅限本人办理',
  'key-cannot': '接口密钥无此权限',
  'too-many-attempts': '尝试次数过多',
  'too-many-requests': '请求过于频繁',
  'not-found': '没有找到',
  'revision-moved': '内容已有新的变动',
  'read-model-behind': '数据正在更新，请稍后再试',
  'store-unavailable': '数据库暂时无法访问，请稍后再试',
  'later-release-needed': '系统正在升级，请稍后再试',
  'unsupported-by-store': '所用事件库不支持此功能',
  'internal-error': '系统内部错误',
};

/** Of refusals by a rule of one context: its code says which. */
const BY_STATUS: Readonly<Record<number, string>> = {
  400: '无法理解的请求',
  401: '请先登录',
  403: '没有权限',
  404: '没有找到',
  409: '按规定目前不能办理',
  412: '内容已有新的变动',
  413: '请求内容过大',
  415: '不支持的内容类型',
  422: '所报内容不符合规定',
  503: '暂时无法办理，请稍后再试',
};

/** A short title of a kind of problem. */
export function problemTitle(code: string, status: number, language: TitleLanguage): string {
  if (language === 'zh-CN') return CHINESE[code] ?? BY_STATUS[status] ?? '请求未能完成';
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The one of our languages that `Accept-Language` likes best (RFC 9110, section 12.5.4); English when it likes neither. */
export function titleLanguage(acceptLanguage = ''): TitleLanguage {
  const liked = acceptLanguage.split(',').map((range) => {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find((q) => q !== undefined);
    return { tag, weight: weight === undefined ? 1 : Number(weight) };
  });
  const weightOf = (language: string) =>
    Math.max(0, ...liked.filter(({ tag }) => tag.split('-', 1)[0] === language).map(({ weight }) => weight));
  return weightOf('zh') > weightOf('en') ? 'zh-CN' : 'en';
}
