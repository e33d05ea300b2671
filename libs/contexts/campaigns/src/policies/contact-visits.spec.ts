import { recorder } from '@pacesetter/testing';
import { at, deadline, planned } from '../../test/contact-visits';
import { part } from '../../test/running';
import { PlanContactVisit } from '../features/plan-contact-visit/plan-contact-visit';
import { contactVisits } from './contact-visits.timers';
import { planVisitWhenContactPointAssigned } from './plan-visit-when-contact-point-assigned.policy';

describe('a contact point', () => {
  it('is to be visited from the day it is one', () => {
    const assigned = recorder()({ type: 'ContactPointAssigned', data: { ...part, leader: 'Zhao' } } as const);
    expect(planVisitWhenContactPointAssigned.decide(assigned)).toEqual([
      { command: PlanContactVisit, data: at, reason: undefined },
    ]);
  });

  it('has one timer, which moves with the next visit', () => {
    const timer = (event: ReturnType<typeof planned>) => contactVisits.timers(recorder()(event) as never).set?.[0];
    expect(timer(planned())).toMatchObject({ job: 'notice-missed-contact-visit', dueAt: deadline });
    expect(timer(planned('2010-07-01T00:00:00.000Z'))?.id).toBe(timer(planned())?.id);
  });
});
