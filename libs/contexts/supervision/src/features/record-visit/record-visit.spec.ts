import { given, testId } from '@pacesetter/testing';
import { administrator, campaignId, facts, ofBrigade, ofBureau, subject, supervisor } from '../../../test/supervised';
import { supervision } from '../../supervision.state';
import { recordVisit, type Visit } from './record-visit';

const fault = { key: 'ledger', text: 'The ledger is empty.', severity: 'fault' } as const;
const visit: Visit = { campaignId, subject, kind: 'routine', inspectors: ['Wu'], findings: [fault] };
const { decide } = recordVisit;
const kind = 'routine' as const;
const seen = { campaignId, subject, visitId: testId('visit'), kind, inspectors: ['Wu'] };

describe('recording a visit', () => {
  it('states who saw what', () => {
    given(supervision, [])
      .when(decide, visit, { facts, actor: supervisor })
      .then([{ type: 'VisitRecorded', data: { ...seen, findings: [fault] } }]);
  });

  it('answers an obligation of the visiting organisation, or of the one that is named', () => {
    const answer = { ...visit, findings: [], obligation: 'contact-visits' };
    given(supervision, [])
      .when(decide, answer, { facts, actor: supervisor })
      .then([
        {
          type: 'VisitRecorded',
          data: { ...seen, findings: [], obligation: 'contact-visits', owedBy: { organizationId: 'bureau' } },
        },
      ]);
    given(supervision, [])
      .when(decide, { ...answer, owedBy: { organizationId: 'team' } }, { facts, actor: administrator })
      .then([
        {
          type: 'VisitRecorded',
          data: { ...seen, findings: [], obligation: 'contact-visits', owedBy: { organizationId: 'team' } },
        },
      ]);
  });

  it('is for supervisors and the office, of other organisations', () => {
    const test = given(supervision, []);
    test.when(decide, visit, { facts, actor: ofBureau }).thenRefused('not-a-supervisor');
    test.when(decide, visit, { facts, actor: ofBrigade }).thenRefused('own-organization');
    const own = { ...supervisor, organizationId: 'brigade-149' };
    test.when(decide, visit, { facts, actor: own }).thenRefused('own-organization');
  });

  it('is refused when it is incomplete', () => {
    const test = given(supervision, []);
    const actor = supervisor;
    test.when(decide, { ...visit, inspectors: [] }, { facts, actor }).thenRefused('inspectors-missing');
    test
      .when(decide, { ...visit, findings: [fault, fault] }, { facts, actor })
      .thenRefused('finding-repeated', { repeated: ['ledger'] });
    test
      .when(decide, { ...visit, kind: 'patrol' }, { facts, actor })
      .thenRefused('visit-kind-unknown', { known: ['routine', 'random'] });
  });

  it('is refused where nobody takes part or nothing runs', () => {
    const test = given(supervision, []);
    const actor = supervisor;
    test.when(decide, visit, { facts: { ...facts, enrolled: false }, actor }).thenRefused('not-enrolled');
    test.when(decide, visit, { facts: { ...facts, status: 'paused' }, actor }).thenRefused('campaign-not-running');
  });
});
