export { type Appointment, AppointOfficer } from './src/features/appoint-officer/appoint-officer';
export {
  type AttributeChange,
  ChangeOrganizationAttributes,
} from './src/features/change-organization-attributes/change-organization-attributes';
export { FloatMember } from './src/features/float-member/float-member';
export { type MemberEntry, RegisterMember } from './src/features/register-member/register-member';
export {
  type OrganizationEntry,
  RegisterOrganization,
} from './src/features/register-organization/register-organization';
export { ReturnMember } from './src/features/return-member/return-member';
export { member, type MemberState, participatesAt } from './src/member.state';
export type { MemberEvent, OrganizationEvent } from './src/organization.events';
export { type Attributes, attributesOf, organization, type OrganizationState } from './src/organization.state';
export {
  membersAt,
  type MemberRow,
  type OrganizationRow,
  subtree,
} from './src/views/organization-tree/organization-tree.query';
export { OrganizationFileError, type RowProblem } from './src/import/import-problems';
export { type AttributeRows, attributeRows, previewAttributes } from './src/import/attribute-file';
export { memberRows, parseMembers, readMemberFile } from './src/import/member-file';
export { type OfficerRows, officerRows, previewOfficers, readOfficerFile } from './src/import/officer-file';
export { organizationRows, parseOrganizations, readOrganizationFile } from './src/import/organization-file';
export { type ImportPreview, previewMembers, previewOrganizations } from './src/import/preview';
export { tableRows } from './src/import/table-file';
export { type AttributeCount, attributeCounts } from './src/views/organization-tree/attribute-counts.query';
export { attributesOfAll } from './src/views/organization-tree/attributes-of-all.query';
export { ancestorsOf } from './src/views/organization-tree/ancestors-of.query';
export { idsInTree } from './src/views/organization-tree/ids-in-tree.query';
export { memberNamesOf, namesOf } from './src/views/organization-tree/names-of.query';
export { organizationTree } from './src/views/organization-tree/organization-tree.projection';
