import { understand } from '@pacesetter/testing/endpoints';
import { organizationEndpoints } from './organizations.endpoints';

const entry = { organizationId: 'brigade-149', name: '149队', level: 'team', orgType: 'team', masses: 400 };
const floating = { memberId: 'wang', hostOrganizationId: 'brigade-132', managedByHomeBranch: false };
const atHome = { status: 'at-home', homeOrganizationId: 'brigade-149' };

describe('organisations over HTTP', () => {
  it.each([
    ['RegisterOrganization', entry, { organizationId: undefined }],
    [
      'RegisterOrganization',
      { ...entry, parentId: 'bureau', attributes: { grade: '5a' } },
      { organizationId: 'bureau' },
    ],
    ['AppointOfficer', { organizationId: 'a', post: 'secretary', personId: 'p', name: '王' }, { organizationId: 'a' }],
    ['ChangeOrganizationAttributes', { organizationId: 'a', attributes: {} }, { organizationId: 'a' }],
    ['RegisterMember', { memberId: 'm', organizationId: 'a', name: '王', onDuty: true }, { organizationId: 'a' }],
  ])('%s concerns the organisation that answers for it', async (command, body, concerns) => {
    expect(await understand(organizationEndpoints, command, body)).toEqual({ concerns });
  });

  it.each([
    ['FloatMember', floating],
    ['ReturnMember', { memberId: 'wang' }],
  ])('%s concerns the member, where it takes part now', async (command, body) => {
    const concerns = { memberId: 'wang', organizationId: 'brigade-149' };
    expect(await understand(organizationEndpoints, command, body, atHome)).toEqual({ concerns });
  });

  it.each([
    ['RegisterOrganization', { ...entry, organizationId: 'a~b' }, ['organizationId']],
    ['RegisterOrganization', { ...entry, masses: -1 }, ['masses']],
    ['FloatMember', { ...floating, managedByHomeBranch: 'no' }, ['managedByHomeBranch']],
  ])('%s says what is wrong', async (command, body, wrong) => {
    expect(await understand(organizationEndpoints, command, body)).toEqual({ wrong });
  });
});
