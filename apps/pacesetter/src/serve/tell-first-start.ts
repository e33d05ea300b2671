import type { FirstStart } from '@pacesetter/accounts';

/** The only time that anybody sees it: on the terminal of who started the server, and in no log. */
export function tellFirstStart({ accountId, password }: FirstStart): void {
  console.log(`
The first account may do everything. Its password is shown this once, and has to be changed at the first sign-in:
  account   ${accountId}
  password  ${password}
Lost it? pacesetter access password ${accountId}
`);
}
