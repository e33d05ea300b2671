/** The tree of organisations that the matrix is played in. */
export const ROOT = 'root';
export const MIDDLE = 'middle';
export const UNIT = 'unit';
export const ELSEWHERE = 'elsewhere';

/** Each organisation's path, itself included. */
export const PATHS: Readonly<Record<string, readonly string[]>> = {
  [ROOT]: [ROOT],
  [MIDDLE]: [ROOT, MIDDLE],
  [UNIT]: [ROOT, MIDDLE, UNIT],
  [ELSEWHERE]: [ROOT, ELSEWHERE],
};

export const CAMPAIGN = 'campaign';
/** A member of the unit. */
export const MEMBER = 'wang';
/** Whatever belongs to the unit in the campaign: a bulletin, a meeting, a mechanism. */
export const THING = 'thing';
/** Of everybody who signs in. */
export const PASSWORD = 'horse battery staple';
/** An account that nobody of the matrix comes with, and the role that it holds at the unit. */
export const OTHER_ACCOUNT = 'somebody';
export const OTHER_GRANT = 'held-at-the-unit';
