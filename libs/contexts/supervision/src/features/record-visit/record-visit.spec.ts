import { given, testId } from '@pacesetter/testing';
import { administrator, campaignId, ofBrigade, ofBureau, subject, supervisor } from '../../../test/supervised';
import { visitFacts as facts } from '../../../test/visiting';
import type { SupervisionEvent } from '../../supervision.events';
import { supervision } from '../../supervision.state';
import { recordVisit, type Visit } from './record-visit';

const fault = { key: 'ledger', text: 'The ledger is empty.', severity: 'fault' } as const;
const visit: Visit = { campaignId, subject, kind: 'routine', inspectors: ['wu', 'lu'], findings: [fault] };
const { decide } = recordVisit;
const kind = 'routine' as const;
const seen = { campaignId, subject, visitId: testId('visit'), kind, inspectors: ['wu', 'lu'], answers: [] };
const none = given(supervision, []);
const actor = supervisor;

describe('recording a visit', () => {
  it('states who saw what', () => {
    none.when(decide, visit, { facts, actor }).then([{ type: 'VisitRecorded', data: { ...seen, findings: [fault] } }]);
  });

  it('answers an obligation of the visiting organisation, or of the one that is named', () => {
    const answer = { ...visit, findings: [], obligation: 'contact-visits' };
    const told = { ...seen, findings: [], obligation: 'contact-visits' };
    const by = (organizationId: string) => ({ ...told, owedBy: { organizationId } });
    none.when(decide, answer, { facts, actor }).then([{ type: 'VisitRecorded', data: by('bureau') }]);
    none
      .when(decide, { ...answer, owedBy: { organizationId: 'team' } }, { facts, actor: administrator })
      .then([{ type: 'VisitRecorded', data: by('team') }]);
  });

  it('is for supervisors and the office, of other organisations', () => {
    none.when(decide, visit, { facts, actor: ofBureau }).thenRefused('not-a-supervisor');
    none.when(decide, visit, { facts, actor: ofBrigade }).thenRefused('own-organization');
    const own = { ...supervisor, organizationId: 'brigade-149' };
    none.when(decide, visit, { facts, actor: own }).thenRefused('own-organization');
  });

  it('is refused when it is incomplete, and where nobody takes part or nothing runs', () => {
    none
      .when(decide, { ...visit, findings: [fault, fault] }, { facts, actor })
      .thenRefused('finding-repeated', { repeated: ['ledger'] });
    none
      .when(decide, { ...visit, kind: 'patrol' }, { facts, actor })
      .thenRefused('visit-kind-unknown', { known: ['routine', 'random', 'symposium'] });
    none.when(decide, visit, { facts: { ...facts, enrolled: false }, actor }).thenRefused('not-enrolled');
    none.when(decide, visit, { facts: { ...facts, status: 'paused' }, actor }).thenRefused('campaign-not-running');
  });
});

describe('the inspectors of a visit', () => {
  it('are as many as the programme wants, each counted once and on the list', () => {
    none
      .when(decide, { ...visit, inspectors: ['wu'] }, { facts, actor })
      .thenRefused('inspectors-missing', { minimum: 2 });
    none.when(decide, { ...visit, inspectors: ['wu', 'wu'] }, { facts, actor }).thenRefused('inspectors-missing');
    none.when(decide, { ...visit, inspectors: ['wu', 'xu'] }, { facts, actor }).thenRefused('inspector-unknown');
  });

  it.each([
    ['li', 'own-organization'],
    ['he', 'own-superior'],
    ['ma', 'declared-relation'],
  ])('have nothing to do with the organisation: %s', (inspectorId, ground) => {
    none
      .when(decide, { ...visit, inspectors: ['wu', inspectorId] }, { facts, actor })
      .thenRefused('inspector-recused', { inspectorId, ground });
  });

  it('are those who were assigned', () => {
    const team = { round: 'routine-1', kind, inspectors: ['wu', 'qi'], recused: [] };
    const assigned: SupervisionEvent = { type: 'InspectorsAssigned', data: { campaignId, subject, ...team } };
    given(supervision, [assigned])
      .when(decide, { ...visit, round: 'routine-1' }, { facts, actor })
      .thenRefused('inspectors-not-assigned', { assigned: ['wu', 'qi'] });
  });
});

describe('a visit of a round', () => {
  const drawn = { ...facts, roundKind: 'random' as const, drawId: 'gansu~random-1' };
  const random: Visit = { ...visit, kind: 'random', round: 'random-1' };

  it('names the draw that has chosen the organisation', () => {
    none.when(decide, random, { facts: drawn, actor }).then([
      {
        type: 'VisitRecorded',
        data: { ...seen, kind: 'random', round: 'random-1', drawId: 'gansu~random-1', findings: [fault] },
      },
    ]);
  });

  it('is refused where nobody drew the organisation, and without a draw', () => {
    none.when(decide, random, { facts: { ...drawn, isDue: false }, actor }).thenRefused('not-due');
    none.when(decide, { ...visit, kind: 'random' }, { facts, actor }).thenRefused('draw-missing');
    none.when(decide, random, { facts: { ...facts, roundKind: undefined }, actor }).thenRefused('round-unknown');
  });

  it('is of the kind of the round', () => {
    none
      .when(decide, { ...visit, round: 'random-1' }, { facts: drawn, actor })
      .thenRefused('not-due', { roundKind: 'random' });
  });
});

describe('a checklist', () => {
  const checklist = [
    { key: 'plan', title: 'Plan', severity: 'fault', evidence: true },
    { key: 'board', title: 'Board', severity: 'note', evidence: false },
  ] as const;
  const known = { ...facts, checklist };
  const proof = { item: 'plan', met: true, evidence: [{ kind: 'document', ref: 'p. 3' }] };
  const unmet = { item: 'board', met: false, note: 'blank', evidence: [] };

  it('is gone through item by item; what is not met is a finding', () => {
    const answers = [proof, unmet];
    const found = { key: 'board', severity: 'note', text: 'Board：blank' } as const;
    none
      .when(decide, { ...visit, answers }, { facts: known, actor })
      .then([{ type: 'VisitRecorded', data: { ...seen, answers, findings: [found, fault] } }]);
  });

  it('leaves nothing out, and adds nothing', () => {
    const answered = (...answers: Visit['answers'] & object) =>
      none.when(decide, { ...visit, answers }, { facts: known, actor });
    answered(proof).thenRefused('answer-missing', { missing: ['board'] });
    answered(proof, unmet, { ...unmet, item: 'roof' }).thenRefused('answer-unknown', { unknown: ['roof'] });
    answered(proof, unmet, unmet).thenRefused('answer-unknown', { unknown: ['board'] });
    answered({ ...proof, evidence: [] }, unmet).thenRefused('evidence-missing', { unproved: ['plan'] });
  });
});

describe('a meeting', () => {
  const meeting = { invited: 20, present: 18, topics: ['progress'] };
  const symposium: Visit = { ...visit, kind: 'symposium', findings: [] };

  it('says who came and what it was about', () => {
    none
      .when(decide, { ...symposium, meeting }, { facts, actor })
      .then([{ type: 'VisitRecorded', data: { ...seen, kind: 'symposium', meeting, findings: [] } }]);
    none.when(decide, symposium, { facts, actor }).thenRefused('meeting-missing');
    none.when(decide, { ...visit, meeting }, { facts, actor }).thenRefused('meeting-missing');
  });
});
