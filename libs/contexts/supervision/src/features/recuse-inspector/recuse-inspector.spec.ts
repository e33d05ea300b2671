import { given } from '@pacesetter/testing';
import { administrator, campaignId, subject, supervisor } from '../../../test/supervised';
import { visitFacts as facts } from '../../../test/visiting';
import type { SupervisionEvent } from '../../supervision.events';
import { supervision } from '../../supervision.state';
import { recuseInspector } from './recuse-inspector';

const { decide } = recuseInspector;
const ref = { campaignId, subject, round: 'routine-1' };
const asked = { ...ref, inspectorId: 'wu' };
const team = { ...ref, kind: 'routine' as const, inspectors: ['wu', 'lu'], recused: [] };
const assigned = given(supervision, [{ type: 'InspectorsAssigned', data: team }]);
const reason = 'I used to work there.';
const wu = { id: 'wu', role: 'supervisor' } as const;

describe('recusing an inspector', () => {
  it('sends the next on the list who may', () => {
    const recused = { inspectorId: 'wu', ground: 'recused-by-decision', note: reason, replacedBy: 'qi' } as const;
    const event: SupervisionEvent = {
      type: 'InspectorRecused',
      data: { ...ref, ...recused, inspectors: ['lu', 'qi'] },
    };
    assigned.when(decide, asked, { facts, actor: wu, reason }).then([event]);
    assigned.when(decide, asked, { facts, actor: administrator, reason }).then([event]);
  });

  it('needs a reason, and is not for others to decide', () => {
    assigned.when(decide, asked, { facts, actor: wu }).thenRefused('reason-required');
    assigned.when(decide, asked, { facts, actor: supervisor, reason }).thenRefused('not-a-supervisor');
  });

  it('is refused for who was not going, and when nobody could go instead', () => {
    const qi = { id: 'qi', role: 'supervisor' } as const;
    assigned
      .when(decide, { ...asked, inspectorId: 'qi' }, { facts, actor: qi, reason })
      .thenRefused('inspectors-not-assigned');
    const { wu: first, lu } = facts.inspectors;
    const few = { ...facts, inspectors: { wu: first!, lu: lu! } };
    assigned.when(decide, asked, { facts: few, actor: wu, reason }).thenRefused('inspectors-missing');
  });
});
