import { factReader } from '@pacesetter/testing';
import { entry, registered, wang } from '../test/people';
import { homeFacts, hostFacts, parentFacts } from './organization.facts';

const reader = factReader({ 'organization-branch-1': [registered] });
const floating = { memberId: 'wang', managedByHomeBranch: false };

describe('what registering and floating ask of other organisations', () => {
  it('is whether they are in the tree', async () => {
    expect(await parentFacts({ ...entry, parentId: 'branch-1' }, reader)).toEqual({ parentExists: true });
    expect(await parentFacts(entry, reader)).toEqual({ parentExists: false });
    expect(await homeFacts(wang, reader)).toEqual({ organizationExists: true });
    expect(await homeFacts({ ...wang, organizationId: 'site-7' }, reader)).toEqual({ organizationExists: false });
    expect(await hostFacts({ ...floating, hostOrganizationId: 'branch-1' }, reader)).toEqual({ hostExists: true });
    expect(await hostFacts({ ...floating, hostOrganizationId: 'site-7' }, reader)).toEqual({ hostExists: false });
  });

  it('asks for no parent where none is named', async () => {
    const { parentId: _, ...root } = entry;
    expect(await parentFacts(root, reader)).toEqual({ parentExists: false });
  });
});
