import type { SupervisionRules } from '../definition/programme-definition';
import type { Finding } from '../loader/problem';
import type { Check } from './check';

/** Visits that are drawn have draws, draws have independent parties, and a visit goes through one checklist at most. */
export const visitsCanBeMade: Check = ({ supervision, sites }) =>
  supervision === undefined
    ? []
    : [
        ...supervision.visits.flatMap((visit, at) => visitFindings(visit, at, supervision)),
        ...(sites === undefined ? visitsToNobody(supervision) : []),
        ...drawFindings(supervision.draws),
        ...twiceChecked(supervision.checklists),
      ];

function visitFindings(
  { kind, share, every }: SupervisionRules['visits'][number],
  at: number,
  { draws, visits }: SupervisionRules,
): readonly Finding[] {
  const path = ['supervision', 'visits', at];
  const found: Finding[] = [];
  if (visits.findIndex((visit) => visit.kind === kind) !== at)
    found.push({ code: 'duplicate-key', path: [...path, 'kind'], message: `\`${kind}\` visits are described twice` });
  if (kind === 'random' && share === undefined)
    found.push({ code: 'missing-field', path, message: 'random visits have no `share` that is drawn' });
  if (share !== undefined && draws === undefined) {
    const message = 'a share is drawn, but the programme does not say how';
    found.push({ code: 'missing-field', path: [...path, 'share'], message, hint: 'describe `supervision.draws`' });
  }
  if (every !== undefined && !/[1-9]/.test(every))
    found.push({ code: 'wrong-value', path: [...path, 'every'], message: `no visit can be made every ${every}` });
  return found;
}

/** Where there are no demonstration sites, nobody visits them. */
function visitsToNobody({ visits }: SupervisionRules): readonly Finding[] {
  return visits.flatMap(({ among, kind }, at): Finding[] => {
    if (among?.sites !== true) return [];
    const path = ['supervision', 'visits', at, 'among', 'sites'];
    const message = `\`${kind}\` visits go to demonstration sites and need the section \`sites\``;
    return [{ code: 'missing-section', path, message, hint: 'write the section `sites`, or leave this out' }];
  });
}

function drawFindings(draws: SupervisionRules['draws']): readonly Finding[] {
  if (draws === undefined) return [];
  const path = ['supervision', 'draws'];
  const found: Finding[] = [];
  if (new Set(draws.parties.map(({ role }) => role)).size < 2) {
    const message = 'parties of one role are one party: at least two roles have to contribute';
    found.push({ code: 'wrong-value', path: [...path, 'parties'], message });
  }
  if (draws.stratifyBy.includes('area') && draws.areaLevel === undefined)
    found.push({ code: 'missing-field', path, message: 'strata by area need an `areaLevel`' });
  return found;
}

function twiceChecked(checklists: SupervisionRules['checklists']): readonly Finding[] {
  const taken = new Map<string, string>();
  return checklists.flatMap(({ key, kinds }, at) =>
    kinds.flatMap((kind, index): Finding[] => {
      const other = taken.get(kind);
      taken.set(kind, other ?? key);
      if (other === undefined) return [];
      const path = ['supervision', 'checklists', at, 'kinds', index];
      return [{ code: 'duplicate-key', path, message: `\`${kind}\` visits go through the checklist \`${other}\`` }];
    }),
  );
}
