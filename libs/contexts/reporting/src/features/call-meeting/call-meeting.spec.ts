import { given } from '@pacesetter/testing';
import { called, ofBranch, ofNeighbour, running } from '../../../test/reported';
import { meeting } from '../../meeting.state';
import { callMeeting, type CallFacts, type MeetingToCall } from './call-meeting';

const command = called.data as MeetingToCall;
const facts: CallFacts = { ...running, enrolled: true, kinds: ['three-ones'], agenda: ['oath'], answers: true };

describe('calling a meeting', () => {
  const decide = (change: Partial<MeetingToCall>, known: Partial<CallFacts> = {}) =>
    given(meeting, []).when(
      callMeeting.decide,
      { ...command, ...change },
      { facts: { ...facts, ...known }, actor: ofBranch },
    );

  it('names what it will deal with, at least what the programme wants', () => {
    decide({}).then([called]);
    decide({ agenda: [{ text: 'Tea' }] }).thenRefused('agenda-incomplete', { missing: ['oath'] });
    decide({ agenda: [{ key: 'oath', text: ' ' }] }).thenRefused('text-missing');
    decide({ title: '' }).thenRefused('text-missing');
  });

  it('is of a kind that the programme has, and answers what such meetings answer', () => {
    decide({ kind: 'party' }).thenRefused('meeting-kind-unknown', { kinds: ['three-ones'] });
    decide({}, { answers: false }).thenRefused('obligation-kind-wrong');
    const { obligation: _none, ...free } = command;
    given(meeting, [])
      .when(callMeeting.decide, free, { facts: { ...facts, answers: false }, actor: ofBranch })
      .then([{ type: 'MeetingCalled', data: { ...free, agenda: [...free.agenda] } }]);
  });

  it('happens once, by the organisation itself, in a campaign that runs', () => {
    given(meeting, [called])
      .when(callMeeting.decide, command, { facts, actor: ofBranch })
      .thenRefused('meeting-already-called');
    given(meeting, [])
      .when(callMeeting.decide, command, { facts, actor: ofNeighbour })
      .thenRefused('not-own-organization');
    decide({}, { enrolled: false }).thenRefused('not-enrolled');
    decide({}, { status: 'completed' }).thenRefused('campaign-not-running');
  });
});
