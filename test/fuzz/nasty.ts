/** Values that programs have stumbled over: of the wrong type, huge, injected, or written in the odd corners of Unicode. */
export const WRONG: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 1e308, -1e308, 2 ** 53, 'text', '', ' ', '0', 'null', 'NaN'],
  ...[[], {}, [[]], [null], { length: 1 }, { then: 1 }, { toString: 1 }, { toJSON: 1 }, { valueOf: null }],
];

export const HUGE: readonly unknown[] = [
  'x'.repeat(20_000),
  '先'.repeat(20_000),
  Array<string>(3_000).fill('x'),
  Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`key-${index}`, index])),
  '9'.repeat(5_000),
  1e300,
];

export const INJECTED: readonly string[] = [
  "' OR '1'='1",
  "'; DROP TABLE event_store.events; --",
  '$1',
  '%',
  '_%',
  '\\',
  '${jndi:ldap://127.0.0.1/a}',
  '{{7*7}}',
  '$(id)',
  '`id`',
  '<script>alert(1)</script>',
  '../../../etc/passwd',
  'file:///etc/passwd',
  'http://169.254.169.254/',
  'a\r\nSet-Cookie: b=c',
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  '$ref',
  'a~b',
  'a/b',
  'a-b-c',
  '|',
  '*',
];

export const UNICODE: readonly string[] = [
  'a\u0000b',
  '\ud800',
  'a\udc00',
  '\u202eabc',
  '\ufeff',
  '\u2028',
  '\u200b',
  '𠜎𠮷',
  '👩‍👩‍👧‍👦',
  'e\u0301',
  '\u00e9',
  'İ',
  'ß',
  'Ω'.normalize('NFD'),
  `a${'\u0301'.repeat(200)}`,
  '\uffff',
  '先\n锋',
  '\u0007',
];

/** Percent-encoded parts of a path, some of which mean nothing. */
export const PATH_PARTS: readonly string[] = [
  ...[
    '%00',
    '%ff',
    '%',
    '%e0%a4%a',
    '%2e%2e%2f',
    '..',
    '.',
    '%2f',
    'a%2fb',
    '%25',
    "'",
    '%22',
    ';',
    '*',
    '~',
    '%F0%A0%9C%8E',
  ],
  ...['x'.repeat(299), 'x'.repeat(301), 'x'.repeat(9_000), '__proto__', 'constructor', '-', '0', '-1', '9'.repeat(30)],
];
