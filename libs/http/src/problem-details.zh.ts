/** What is the matter, in Chinese, where no rule of a context has refused: by code, with the facts as parameters. */
export const CHINESE_DETAILS: Readonly<Record<string, string>> = {
  'invalid-parameters': '以下参数有误：{names}',
  'position-unknown': '没有该位置：minPosition 应取自命令的答复或历史记录',
  'wrong-expected-revision': '内容已有新的变动，请重新读取后再试',
  'read-model-behind': '数据正在更新，请稍后再试',
  'store-unavailable': '数据库暂时无法访问，请稍后再试',
  'later-release-needed': '该内容由更高版本的系统写入，当前版本无法读取：请稍后再试，或升级系统',
  'unsupported-by-store': '所用事件库的位置不连续，不支持全局或按类别的事件订阅；请订阅单个事件流',
  'internal-error': '系统内部错误，详情见系统日志',
  'not-found': '没有找到所请求的内容',
  'http-400': '请求无法理解：请检查地址和正文是否为有效的 JSON',
  'http-405': '不支持该请求方法',
  'http-413': '请求内容过大：正文至多 1 MiB',
  'http-415': '不支持的内容类型：正文应为 application/json',
};

/** Of any other problem, by its status. */
export const CHINESE_BY_STATUS = {
  400: '请求无法理解',
  401: '请先登录',
  403: '没有权限',
  404: '没有找到所请求的内容',
  409: '按规定目前不能办理',
  412: '内容已有新的变动',
  422: '所报内容不符合规定',
  429: '请求过于频繁，请稍后再试',
  503: '暂时无法办理，请稍后再试',
} as const satisfies Readonly<Record<number, string>>;
