import { given, TEST_TIME } from '@pacesetter/testing';
import { days, facts, ofBureau, order, ordered, raised, submitted } from '../../../test/supervised';
import type { SupervisionEvent } from '../../supervision.events';
import { supervision } from '../../supervision.state';
import { returnRectification } from './return-rectification';

const command = { ...order, remarks: 'The wall still leans.' };
const { decide } = returnRectification;

function returned(deadline: string): SupervisionEvent {
  return { type: 'RectificationReturned', data: { ...command, deadline, since: TEST_TIME } };
}

describe('returning a rectification', () => {
  it('criticises in a circular what did not reach its aim, and sets a new deadline', () => {
    given(supervision, [ordered(), submitted()])
      .when(decide, command, { facts, actor: ofBureau })
      .then([raised('circulate-criticism', { toMend: 15 }), returned(days(30))]);
  });

  it('does not repeat the measure for an order that stands as high', () => {
    given(supervision, [ordered(), raised('circulate-criticism'), submitted()])
      .when(decide, { ...command, deadline: days(5) }, { facts, actor: ofBureau })
      .then([returned(days(5))]);
  });

  it('takes no measure when the programme names none', () => {
    const lenient = { ...facts, ladder: { ...facts.ladder, triggers: {} } };
    given(supervision, [ordered(), submitted()])
      .when(decide, command, { facts: lenient, actor: ofBureau })
      .then([returned(days(30))]);
  });

  it('is refused without remarks, without a submission, and with a deadline that has passed', () => {
    const actor = ofBureau;
    const test = given(supervision, [ordered(), submitted()]);
    test.when(decide, { ...command, remarks: '' }, { facts, actor }).thenRefused('text-missing');
    test.when(decide, { ...command, deadline: TEST_TIME }, { facts, actor }).thenRefused('deadline-not-later');
    given(supervision, [ordered()]).when(decide, command, { facts, actor }).thenRefused('rectification-not-submitted');
  });
});
