import { SYSTEM } from '@pacesetter/kernel';
import { given } from '@pacesetter/testing';
import { campaignId, days, subject } from '../../../test/supervised';
import { visitFacts as facts } from '../../../test/visiting';
import type { SupervisionEvent } from '../../supervision.events';
import { supervision } from '../../supervision.state';
import { noticeMissedVisit } from './notice-missed-visit';

const { decide } = noticeMissedVisit;
const visit = { campaignId, subject, round: 'routine-1', kind: 'routine' } as const;
const missed: SupervisionEvent = { type: 'VisitMissed', data: visit };
const late = { facts, now: days(30), actor: SYSTEM };

describe('noticing a missed visit', () => {
  it('happens once, when its round is over', () => {
    given(supervision, []).when(decide, visit, late).then([missed]);
    given(supervision, [missed]).when(decide, visit, late).then([]);
    given(supervision, [])
      .when(decide, visit, { ...late, now: days(29) })
      .thenRefused('deadline-not-passed', { dueAt: days(30) });
  });

  it('finds nothing where the visit was made, or none was due', () => {
    const seen = { visitId: 'v', inspectors: ['wu', 'lu'], answers: [], findings: [] };
    const made: SupervisionEvent = { type: 'VisitRecorded', data: { ...visit, ...seen } };
    given(supervision, [made]).when(decide, visit, late).then([]);
    given(supervision, [])
      .when(decide, visit, { ...late, facts: { ...facts, isDue: false } })
      .thenRefused('not-due');
  });

  it('waits while the campaign is paused', () => {
    given(supervision, [])
      .when(decide, visit, { ...late, facts: { ...facts, status: 'paused' } })
      .thenRefused('campaign-not-running');
  });
});
