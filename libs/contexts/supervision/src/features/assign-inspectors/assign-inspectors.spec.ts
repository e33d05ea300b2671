import { given } from '@pacesetter/testing';
import { campaignId, ofBureau, subject, supervisor } from '../../../test/supervised';
import { visitFacts as facts } from '../../../test/visiting';
import type { SupervisionEvent } from '../../supervision.events';
import { supervision } from '../../supervision.state';
import { assignInspectors } from './assign-inspectors';

const { decide } = assignInspectors;
const asked = { campaignId, subject, round: 'routine-1', inspectors: ['wu', 'lu'] };
const kind = 'routine' as const;
const actor = supervisor;
const none = given(supervision, []);

function assigned(inspectors: string[], recused: object[] = []): SupervisionEvent {
  const data = { campaignId, subject, round: 'routine-1', kind, inspectors, recused };
  return {
    type: 'InspectorsAssigned',
    data: data as Extract<SupervisionEvent, { type: 'InspectorsAssigned' }>['data'],
  };
}

describe('assigning inspectors', () => {
  it('sends those who were asked, once', () => {
    none.when(decide, asked, { facts, actor }).then([assigned(['wu', 'lu'])]);
    given(supervision, [assigned(['wu', 'lu'])])
      .when(decide, { ...asked, inspectors: ['qi', 'lu'] }, { facts, actor })
      .then([]);
  });

  it('recuses whoever has to do with the organisation, says why, and sends the next on the list', () => {
    none.when(decide, { ...asked, inspectors: ['li', 'he', 'ma'] }, { facts, actor }).then([
      assigned(
        ['wu', 'lu', 'qi'],
        [
          { inspectorId: 'li', ground: 'own-organization', replacedBy: 'wu' },
          { inspectorId: 'he', ground: 'own-superior', replacedBy: 'lu' },
          { inspectorId: 'ma', ground: 'declared-relation', note: 'a brother works there', replacedBy: 'qi' },
        ],
      ),
    ]);
  });

  it('is refused when too few are left, and for strangers', () => {
    const { wu, li } = facts.inspectors;
    const few = { ...facts, inspectors: { wu: wu!, li: li! } };
    none
      .when(decide, { ...asked, inspectors: ['wu', 'li'] }, { facts: few, actor })
      .thenRefused('inspectors-missing', { minimum: 2, inspectors: 1 });
    none.when(decide, { ...asked, inspectors: ['wu', 'xu'] }, { facts, actor }).thenRefused('inspector-unknown');
  });

  it('is for organisations that are due a visit, by supervisors and the office', () => {
    none.when(decide, asked, { facts: { ...facts, isDue: false }, actor }).thenRefused('not-due');
    none.when(decide, asked, { facts, actor: ofBureau }).thenRefused('not-a-supervisor');
  });
});
