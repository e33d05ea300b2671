import { given } from '@pacesetter/testing';
import { days, dueDateSet, enrolled, facts as openedFacts, obligation, part } from '../../../test/running';
import { participation } from '../../participation.state';
import { enrolParticipant } from './enrol-participant';

const { decide } = enrolParticipant;
const facts = { ...openedFacts(), late: false, ofPastPhases: [], graceEndsAt: days(7) } as const;
const late = { ...facts, late: true };
const place = { level: 'unit', orgType: 'field-team', hasSubordinates: true, superiorId: 'bureau' };
const enrolment = { ...part, ...place };

describe('enrolling a participant', () => {
  it('makes it take part, late when the first enrolment is over', () => {
    given(participation, []).when(decide, enrolment, { facts }).then([enrolled()]);
    given(participation, [])
      .when(decide, enrolment, { facts: late })
      .then([enrolled({ late: true })]);
  });

  it('gives who joins late the grace for what is open, and asks nothing of phases that are over', () => {
    const known = openedFacts(
      obligation('mobilization'),
      obligation('plan', { dueAt: days(6) }),
      obligation('summary', { dueAt: days(8) }),
      obligation('survey', { required: false }),
      obligation('essay', { subject: 'member' }),
    );
    given(participation, [])
      .when(decide, enrolment, { facts: { ...late, ...known, ofPastPhases: ['mobilization'] }, now: days(2) })
      .then([
        enrolled({ late: true }),
        { type: 'ObligationWaived', data: { ...part, obligation: 'mobilization' } },
        dueDateSet('plan', days(7), days(2)),
      ]);
  });

  it('is done once', () => {
    given(participation, [enrolled()]).when(decide, enrolment, { facts }).then([]);
  });

  it('wants a campaign that runs', () => {
    given(participation, [])
      .when(decide, enrolment, { facts: { ...facts, status: 'paused' } })
      .thenRefused('campaign-not-running');
  });
});
