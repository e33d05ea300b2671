import { given, TEST_TIME } from '@pacesetter/testing';
import { days, facts, order, ordered, submitted, supervisor } from '../../../test/supervised';
import { supervision } from '../../supervision.state';
import { extendRectification } from './extend-rectification';

const { decide } = extendRectification;
const command = { ...order, deadline: days(40) };
const asked = { facts, actor: supervisor, reason: 'Rain.' };

describe('extending a rectification', () => {
  it('moves the deadline, for a reason', () => {
    given(supervision, [ordered()])
      .when(decide, command, asked)
      .then([{ type: 'RectificationExtended', data: { ...command, since: TEST_TIME } }]);
    given(supervision, [ordered()]).when(decide, command, { facts, actor: supervisor }).thenRefused('reason-required');
  });

  it('never shortens it: pauses count', () => {
    const paused = { ...facts, postponed: () => days(41) };
    given(supervision, [ordered()])
      .when(decide, command, { ...asked, facts: paused })
      .thenRefused('deadline-not-later', { than: days(41) });
    given(supervision, [ordered()])
      .when(decide, command, { ...asked, now: days(50) })
      .thenRefused('deadline-not-later', { than: days(50) });
  });

  it('is refused for what has been submitted', () => {
    given(supervision, [ordered(), submitted()]).when(decide, command, asked).thenRefused('rectification-not-running');
  });
});
