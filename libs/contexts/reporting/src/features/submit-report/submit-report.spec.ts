import { given, TEST_TIME } from '@pacesetter/testing';
import {
  accepted,
  ofBranch,
  ofNeighbour,
  reportRef,
  returned,
  running,
  sections,
  submitted,
} from '../../../test/reported';
import { report } from '../../report.state';
import type { ReportEvent } from '../../report.events';
import { type SubmissionFacts, submitReport } from './submit-report';

const command = { ...reportRef, sections };
const content = { kind: 'summary', sections: ['experience', 'measures'] } as const;
const facts: SubmissionFacts = { ...running, enrolled: true, opensAt: TEST_TIME, owed: true, content };

function submitting(history: readonly ReportEvent[], change: object = {}, known: Partial<SubmissionFacts> = {}) {
  const context = { facts: { ...facts, ...known }, actor: ofBranch };
  return given(report, history).when(submitReport.decide, { ...command, ...change }, context);
}

describe('submitting a report', () => {
  it('hands it in, and again when it was returned', () => {
    submitting([]).then([submitted()]);
    submitting([submitted(), returned]).then([submitted(2)]);
    submitting([submitted()]).thenRefused('report-already-submitted');
    submitting([submitted(), accepted]).thenRefused('report-already-accepted');
  });

  it('has every section that the programme wants, and no other', () => {
    const [first, second] = sections;
    submitting([], { sections: [first] }).thenRefused('sections-wrong', { missing: ['measures'] });
    submitting([], { sections: [first, second, { key: 'poem', text: 'Ode' }] }).thenRefused('sections-wrong', {
      unknown: ['poem'],
    });
    submitting([], { sections: [first, first, second] }).thenRefused('sections-wrong', { repeated: ['experience'] });
    submitting([], { sections: [first, { key: 'measures', text: ' ' }] }).thenRefused('text-missing');
  });

  it('answers something that is owed and open', () => {
    submitting([], {}, { opensAt: undefined }).thenRefused('obligation-unknown');
    submitting([], {}, { content: undefined }).thenRefused('obligation-kind-wrong');
    submitting([], {}, { owed: false }).thenRefused('obligation-not-owed');
    submitting([], {}, { opensAt: '2010-07-01T00:00:00.000Z' }).thenRefused('obligation-not-open-yet');
  });

  it('is up to whoever takes part, while the campaign runs', () => {
    submitting([], {}, { enrolled: false }).thenRefused('not-enrolled');
    submitting([], {}, { status: 'paused' }).thenRefused('campaign-not-running');
    given(report, [])
      .when(submitReport.decide, command, { facts, actor: ofNeighbour })
      .thenRefused('not-own-organization');
  });
});
