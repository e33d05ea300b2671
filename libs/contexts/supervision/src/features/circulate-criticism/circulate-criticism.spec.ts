import { given } from '@pacesetter/testing';
import { administrator, facts, supervised, supervisor } from '../../../test/supervised';
import { supervision } from '../../supervision.state';
import { circulateCriticism } from './circulate-criticism';

const { decide } = circulateCriticism;
const circular = { ...supervised, text: 'They did nothing.' };

describe('circulating criticism past the ladder', () => {
  it('is a decision of the campaign office, for a reason', () => {
    const asked = { facts, actor: administrator };
    given(supervision, [])
      .when(decide, circular, { ...asked, reason: 'A scandal.' })
      .then([{ type: 'EscalationRaised', data: { ...circular, rung: 'circulate-criticism', by: 'decision' } }]);
    given(supervision, []).when(decide, circular, asked).thenRefused('reason-required');
  });

  it('is refused to supervisors', () => {
    given(supervision, [])
      .when(decide, circular, { facts, actor: supervisor, reason: 'A scandal.' })
      .thenRefused('not-a-supervisor');
  });
});
