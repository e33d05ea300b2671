import { handles } from '@pacesetter/commands';
import type { ContextDefinition } from '@pacesetter/engine';
import { appointOfficer } from './src/features/appoint-officer/appoint-officer';
import { changeOrganizationAttributes } from './src/features/change-organization-attributes/change-organization-attributes';
import { floatMember } from './src/features/float-member/float-member';
import { registerMember } from './src/features/register-member/register-member';
import { registerOrganization } from './src/features/register-organization/register-organization';
import { returnMember } from './src/features/return-member/return-member';
import { member } from './src/member.state';
import { organizationEvents } from './src/organization.events';
import { homeFacts, hostFacts, parentFacts } from './src/organization.facts';
import { organization } from './src/organization.state';
import { organizationEndpoints } from './src/organizations.endpoints';
import { organizationTree } from './src/views/organization-tree/organization-tree.projection';

/** The tree of organisations, their officers and members. */
export const organizationsContext: ContextDefinition = {
  name: 'organizations',
  aggregates: [organization, member],
  events: organizationEvents,
  features: [
    handles(registerOrganization, parentFacts),
    handles(changeOrganizationAttributes),
    handles(appointOfficer),
    handles(registerMember, homeFacts),
    handles(floatMember, hostFacts),
    handles(returnMember),
  ],
  http: { endpoints: organizationEndpoints },
  projections: [organizationTree],
};
