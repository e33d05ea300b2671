import { randomInt } from 'node:crypto';

const SHORTEST = 12;
const LONGEST = 128;

/** What is wrong with a password, as a sentence; undefined when it will do. Length counts, signs do not (NIST SP 800-63B). */
export function passwordProblem(password: string, accountId: string): string | undefined {
  const { length } = [...password];
  if (length < SHORTEST || length > LONGEST) return `a password has ${SHORTEST} to ${LONGEST} characters`;
  if (password.toLowerCase().includes(accountId.toLowerCase())) return 'a password does not contain the account’s id';
  if (new Set(password).size < 5) return 'a password has at least five different characters';
  return undefined;
}

/** Without what looks alike. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password that somebody is given once and has to change: some 98 random bits, in groups that can be read out. */
export function oneTimePassword(): string {
  const group = () => Array.from({ length: 5 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');
  return [group(), group(), group(), group()].join('-');
}
