import { type Concern, concerning, endpoint } from '@pacesetter/http';
import { appointOfficer } from './features/appoint-officer/appoint-officer';
import { AppointOfficerDto } from './features/appoint-officer/appoint-officer.dto';
import { changeOrganizationAttributes } from './features/change-organization-attributes/change-organization-attributes';
import { ChangeOrganizationAttributesDto } from './features/change-organization-attributes/change-organization-attributes.dto';
import { floatMember } from './features/float-member/float-member';
import { FloatMemberDto } from './features/float-member/float-member.dto';
import { registerMember } from './features/register-member/register-member';
import { RegisterMemberDto } from './features/register-member/register-member.dto';
import { type OrganizationEntry, registerOrganization } from './features/register-organization/register-organization';
import { RegisterOrganizationDto } from './features/register-organization/register-organization.dto';
import { returnMember } from './features/return-member/return-member';
import { ReturnMemberDto } from './features/return-member/return-member.dto';
import { type MemberState, participatesAt } from './member.state';

/** An organisation is described by those above it. */
const FROM_ABOVE = { officer: 'subtree', administrator: 'all' } as const;
/** Members are kept by their organisation. */
const WHO_KEEPS_MEMBERS = { officer: 'subtree', administrator: 'all' } as const;

const organizationOf = concerning(
  'organization',
  ({ organizationId }: { readonly organizationId: string }): Concern => ({ organizationId }),
);

const memberOf = concerning('member', ({ memberId }: { readonly memberId: string }, state: MemberState): Concern => ({
  memberId,
  organizationId: participatesAt(state),
}));

/** What can be asked of this context over HTTP, and by whom. */
export const organizationEndpoints = [
  endpoint(registerOrganization, {
    body: RegisterOrganizationDto,
    title: { zh: '登记组织', en: 'Register an organisation' },
    may: FROM_ABOVE,
    concerns: concerning('organization', ({ parentId }: OrganizationEntry) => ({ organizationId: parentId })),
  }),
  endpoint(changeOrganizationAttributes, {
    body: ChangeOrganizationAttributesDto,
    title: { zh: '变更组织属性', en: 'Change what is recorded of an organisation' },
    may: FROM_ABOVE,
    concerns: organizationOf,
  }),
  endpoint(appointOfficer, {
    body: AppointOfficerDto,
    title: { zh: '任命负责人', en: 'Appoint an officer' },
    may: FROM_ABOVE,
    concerns: organizationOf,
  }),
  endpoint(registerMember, {
    body: RegisterMemberDto,
    title: { zh: '登记党员（会员）', en: 'Register a member' },
    may: WHO_KEEPS_MEMBERS,
    concerns: organizationOf,
  }),
  endpoint(floatMember, {
    body: FloatMemberDto,
    title: { zh: '登记流动党员', en: 'Record that a member floats' },
    may: WHO_KEEPS_MEMBERS,
    concerns: memberOf,
  }),
  endpoint(returnMember, {
    body: ReturnMemberDto,
    title: { zh: '流动党员返回', en: 'Record that a floating member returns' },
    may: WHO_KEEPS_MEMBERS,
    concerns: memberOf,
  }),
];
