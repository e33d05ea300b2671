import { given } from '@pacesetter/testing';
import { administrator, campaignId, supervisor } from '../../../../test/supervised';
import { inspectorate } from '../../inspectorate.state';
import { listInspector } from './list-inspector';

const { decide } = listInspector;
const li = { campaignId, inspectorId: 'li', name: 'Li', organizationId: 'brigade-149' };
const facts = { status: 'running', rule: 'gansu-2010@1', superiorIds: ['bureau'] } as const;
const listed = { type: 'InspectorListed', data: { ...li, superiorIds: ['bureau'] } } as const;
const none = given(inspectorate, []);

describe('listing an inspector', () => {
  it('says where the inspector comes from, and what stands above that', () => {
    none.when(decide, li, { facts, actor: administrator }).then([listed as never]);
    const outside = { campaignId, inspectorId: 'wu', name: 'Wu' };
    none
      .when(decide, outside, { facts: { ...facts, superiorIds: [] }, actor: administrator })
      .then([{ type: 'InspectorListed', data: { ...outside, superiorIds: [] } }]);
  });

  it('happens once as long as nothing changes', () => {
    const again = given(inspectorate, [listed as never]);
    again.when(decide, li, { facts, actor: administrator }).then([]);
    again
      .when(decide, { ...li, organizationId: 'brigade-133' }, { facts, actor: administrator })
      .then([{ type: 'InspectorListed', data: { ...li, organizationId: 'brigade-133', superiorIds: ['bureau'] } }]);
  });

  it('is the office’s', () => {
    none.when(decide, li, { facts, actor: supervisor }).thenRefused('not-a-supervisor');
    none.when(decide, { ...li, name: '' }, { facts, actor: administrator }).thenRefused('text-missing');
  });
});
