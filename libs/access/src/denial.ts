import { MISSES, type Miss } from './grant-coverage';
import type { Grant, Principal, Role } from './principal';
import { type Place, reachOf, type Right, type RightReach } from './right';
import { ROLES } from './principal';

/** What is missing for a request to be allowed. */
export type DenialCode =
  'sign-in-required' | 'role-missing' | 'key-cannot' | 'other-campaign' | 'outside-reach' | 'not-oneself';

/** Why a request is refused: a code to switch on, a sentence for people, and who would be allowed. */
export interface Denial {
  readonly code: DenialCode;
  readonly detail: string;
  readonly right: string;
  /** The roles that may use the right, and how far each. */
  readonly allowed: Readonly<Partial<Record<Role, RightReach>>>;
  readonly place: Place;
}

const CODES: Readonly<Record<Miss, DenialCode>> = {
  role: 'role-missing',
  key: 'key-cannot',
  campaign: 'other-campaign',
  place: 'outside-reach',
  oneself: 'not-oneself',
};

export interface Refused {
  readonly principal: Principal | undefined;
  readonly right: Right;
  readonly place: Place;
  /** Why each of the principal's grants does not allow it. */
  readonly misses: readonly Miss[];
}

/** Says what came closest: somebody with the right role at another place is told about the place. */
export function denial({ principal, right, place, misses }: Refused): Denial {
  const code = codeFor({ principal, right, misses });
  const allowed = allowedRoles(right);
  return { code, detail: sentence(code, right, principal), right: right.name, allowed, place };
}

function codeFor({ principal, right, misses }: Omit<Refused, 'place'>): DenialCode {
  if (principal === undefined) return 'sign-in-required';
  return right.signedIn === true && principal.apiKey !== undefined ? 'key-cannot' : CODES[closest(misses)];
}

function closest(misses: readonly Miss[]): Miss {
  return misses.reduce<Miss>((best, miss) => (MISSES.indexOf(miss) > MISSES.indexOf(best) ? miss : best), 'role');
}

function allowedRoles(right: Right): Denial['allowed'] {
  const pairs = ROLES.map((role) => [role, reachOf(role, right)] as const);
  return Object.fromEntries(pairs.filter(([, reach]) => reach !== undefined));
}

/** Says what somebody holds, and nothing about what was asked for: whether that exists is not theirs to know. */
function sentence(code: DenialCode, right: Right, principal: Principal | undefined): string {
  const roles = Object.keys(allowedRoles(right)).join(', ') || 'nobody';
  switch (code) {
    case 'sign-in-required':
      return `${right.name} needs a signed-in ${roles}: send a bearer token or an API key`;
    case 'role-missing':
      return `${right.name} is for ${roles}: ask an administrator for such a role`;
    case 'key-cannot':
      return `${right.name}: an API key reads event streams and nothing else, and only an API key does so as an integrator`;
    case 'other-campaign':
      return `your role for ${right.name} is held in another campaign: you are ${held(right, principal)}`;
    case 'outside-reach':
      return `your role for ${right.name} does not reach what this concerns: you are ${held(right, principal)}`;
    case 'not-oneself':
      return `${right.name} is for the member alone whom it concerns`;
  }
}

function held(right: Right, principal: Principal | undefined): string {
  const grants = principal?.grants.filter(({ role }) => reachOf(role, right) !== undefined) ?? [];
  // In whatever order they were given: the same denial reads the same.
  return grants.map(placeText).sort().join(', ');
}

function placeText({ role, organizationId, reach, campaignId }: Grant): string {
  const where = organizationId === undefined ? 'everywhere' : `at ${organizationId} (${reach})`;
  return `${role} ${where}${campaignId === undefined ? '' : ` in ${campaignId}`}`;
}
