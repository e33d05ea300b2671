import type { Identity } from './identities';
import type { Line } from './rights-table';
import { MEMBER, PATHS, ROOT, UNIT } from './tree';

const WIDTHS = ['self', 'own', 'subtree', 'all'];

/**
 * What the page promises, read anew: this shares no code with what decides. Every request of the matrix concerns the unit,
 * its member, or the campaign at the root.
 */
export function isAllowed({ openTo, concerns, roles }: Line, who: Identity): boolean {
  if (isOpen(openTo, who)) return true;
  const furthest = who.role === undefined ? '' : (roles[who.role] ?? '');
  if (furthest === '') return false;
  if (concerns === 'reach') return true;
  return who.elsewhere !== true && reaches(WIDTHS.indexOf(furthest), concerns, who);
}

function isOpen(openTo: string, { kind }: Identity): boolean {
  if (openTo === 'signed-in') return kind === 'account';
  return openTo === 'everybody' || (openTo === 'signed-in and keys' && kind !== 'nobody');
}

function reaches(furthest: number, concerns: string, { reach = 'own', organization = '', account }: Identity) {
  const width = WIDTHS[Math.min(furthest, WIDTHS.indexOf(reach))];
  if (width === 'all' || concerns === 'installation') return width === 'all';
  const place = concerns === 'campaign' ? ROOT : UNIT;
  if (width === 'self') return account === MEMBER && place === UNIT;
  return width === 'own' ? organization === place : PATHS[place]?.includes(organization) === true;
}
