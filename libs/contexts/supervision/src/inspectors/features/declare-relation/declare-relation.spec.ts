import { given } from '@pacesetter/testing';
import { administrator, campaignId, supervisor } from '../../../../test/supervised';
import { inspectorate } from '../../inspectorate.state';
import { declareRelation } from './declare-relation';

const { decide } = declareRelation;
const ma = { id: 'ma', role: 'supervisor' } as const;
const facts = { status: 'running', rule: 'gansu-2010@1' } as const;
const relation = { campaignId, inspectorId: 'ma', organizationId: 'brigade-149', relation: 'A brother works there.' };
const listed = { campaignId, inspectorId: 'ma', name: 'Ma', superiorIds: [] };
const list = given(inspectorate, [{ type: 'InspectorListed', data: listed }]);

describe('declaring a relation', () => {
  it('is for the inspector, or for the office', () => {
    const declared = { type: 'InspectorRelationDeclared', data: relation } as const;
    list.when(decide, relation, { facts, actor: ma }).then([declared]);
    list.when(decide, relation, { facts, actor: administrator }).then([declared]);
    list.when(decide, relation, { facts, actor: supervisor }).thenRefused('not-a-supervisor');
    given(inspectorate, [{ type: 'InspectorListed', data: listed }, declared])
      .when(decide, relation, { facts, actor: ma })
      .then([]);
  });

  it('says what it is, of somebody on the list', () => {
    list.when(decide, { ...relation, relation: '' }, { facts, actor: ma }).thenRefused('text-missing');
    given(inspectorate, []).when(decide, relation, { facts, actor: ma }).thenRefused('inspector-unknown');
  });
});
