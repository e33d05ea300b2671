import { TEST_TIME } from '@pacesetter/testing';
import type { MemberEvent, OrganizationEvent } from '../src/organization.events';

/** Member Wang of the branch at home, and the site where he works: fixtures of this context's tests. */
export const entry = {
  organizationId: 'branch-1',
  name: 'First branch',
  level: 'branch',
  orgType: 'field-team',
  parentId: 'brigade-149',
  masses: 42,
};
export const registered: OrganizationEvent = { type: 'OrganizationRegistered', data: entry };

export const appointment = { organizationId: 'branch-1', post: 'secretary', personId: 'p-1', name: 'Zhao' };
export const appointed: OrganizationEvent = { type: 'OfficerAppointed', data: appointment };

export const wang = { memberId: 'wang', organizationId: 'branch-1', name: 'Wang', onDuty: true };
export const joined: MemberEvent = { type: 'MemberRegistered', data: wang };

export function floated(ledBy: 'host' | 'home' = 'host'): MemberEvent {
  const between = { memberId: 'wang', homeOrganizationId: 'branch-1', hostOrganizationId: 'site-7' };
  return { type: 'MemberFloated', data: { ...between, ledBy, since: TEST_TIME } };
}

export const returned: MemberEvent = {
  type: 'MemberReturned',
  data: { memberId: 'wang', homeOrganizationId: 'branch-1', at: TEST_TIME },
};
