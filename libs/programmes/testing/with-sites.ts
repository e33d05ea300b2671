import { soundText } from './mistake';

const RULES = `
sites:
  candidateLevels: [unit]
  tiers:
    - key: provincial
      title: { zh: 省级示范点, en: Provincial demonstration site }
      decidedAt: bureau
      total: 3
  applications: { opensOn: 2010-05-16, closesOn: 2010-06-10 }
  decidedOn: 2010-06-30
  guides: { visitEvery: P6M }
  creation: { assessedBy: 2011-06-30, lasts: P1Y }
  standard: { eachGoal: 60, mean: 75 }
  assessedWithin: P1M
  reassessEvery: P1Y
  replaced: [eliminated]
`;

/** The programme into which specs put their mistakes, with demonstration sites besides. */
export const soundTextWithSites = `${soundText}${RULES}`;
