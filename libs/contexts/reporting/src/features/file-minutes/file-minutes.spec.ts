import { given } from '@pacesetter/testing';
import { called, held, meetingRef, minuted, ofBranch, ofNeighbour, running } from '../../../test/reported';
import { meeting } from '../../meeting.state';
import { fileMinutes } from './file-minutes';

const { decide } = fileMinutes;
const command = { ...meetingRef, minutes: 'All agreed.', resolutions: ['Go on.'] };
const context = { facts: running, actor: ofBranch };

describe('filing minutes', () => {
  it('writes down what was said at a meeting that was held, once', () => {
    given(meeting, [called, held]).when(decide, command, context).then([minuted]);
    given(meeting, [called]).when(decide, command, context).thenRefused('meeting-not-held');
    given(meeting, [called, held, minuted]).when(decide, command, context).thenRefused('minutes-already-filed');
  });

  it('has words, by the organisation itself', () => {
    given(meeting, [called, held])
      .when(decide, { ...command, minutes: '' }, context)
      .thenRefused('text-missing');
    given(meeting, [called, held])
      .when(decide, command, { ...context, actor: ofNeighbour })
      .thenRefused('not-own-organization');
  });
});
