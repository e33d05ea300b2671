import type { FactsProvider } from '@pacesetter/commands';
import type { Floating, HostFacts } from './features/float-member/float-member';
import type { HomeFacts, MemberEntry } from './features/register-member/register-member';
import type { OrganizationEntry, ParentFacts } from './features/register-organization/register-organization';
import { organization } from './organization.state';

export const parentFacts: FactsProvider<OrganizationEntry, ParentFacts> = async ({ parentId }, reader) => ({
  parentExists: parentId !== undefined && (await reader.state(organization, parentId)).status === 'registered',
});

export const homeFacts: FactsProvider<MemberEntry, HomeFacts> = async ({ organizationId }, reader) => ({
  organizationExists: (await reader.state(organization, organizationId)).status === 'registered',
});

export const hostFacts: FactsProvider<Floating, HostFacts> = async ({ hostOrganizationId }, reader) => ({
  hostExists: (await reader.state(organization, hostOrganizationId)).status === 'registered',
});
