import type { Reach, Role } from '@pacesetter/access';
import { ELSEWHERE, MEMBER, MIDDLE, ROOT, UNIT } from './tree';

/** Somebody who tries everything. */
export interface Identity {
  readonly kind: 'nobody' | 'account' | 'key';
  /** Of the account, or of the key. */
  readonly account: string;
  readonly role?: Role;
  readonly organization?: string;
  readonly reach?: Reach;
  /** The role is held in another campaign alone. */
  readonly elsewhere?: boolean;
}

const IN_PERSON: readonly Role[] = ['administrator', 'auditor', 'supervisor', 'reviewer', 'officer', 'member'];
const PLACES = [ROOT, MIDDLE, UNIT, ELSEWHERE];
/** Those who hold a role for the organisation alone, and not for what is below it. */
const ALONE = [MIDDLE, UNIT];

/** Every role at each of four places, with each reach; keys; somebody of another campaign; nobody. */
export function identities(): readonly Identity[] {
  return [
    { kind: 'nobody', account: 'nobody' },
    ...IN_PERSON.flatMap(everyPlace),
    ...IN_PERSON.map((role): Identity => ({ kind: 'account', account: `${role}-everywhere`, role, reach: 'all' })),
    ...everyPlace('integrator'),
    { kind: 'key', account: 'integrator-everywhere', role: 'integrator', reach: 'all' },
    ...IN_PERSON.map(inAnotherCampaign),
  ];
}

function everyPlace(role: Role): readonly Identity[] {
  return [
    ...PLACES.map((place) => placed(role, place, 'subtree')),
    ...ALONE.map((place) => placed(role, place, 'own')),
  ];
}

function placed(role: Role, organization: string, reach: Reach): Identity {
  const kind = role === 'integrator' ? 'key' : 'account';
  const isMember = role === 'member' && organization === UNIT && reach === 'own';
  const account = isMember ? MEMBER : `${role}-${organization}-${reach}`;
  return { kind, account, role, organization, reach };
}

function inAnotherCampaign(role: Role): Identity {
  return { kind: 'account', account: `${role}-of-another-campaign`, role, reach: 'all', elsewhere: true };
}
