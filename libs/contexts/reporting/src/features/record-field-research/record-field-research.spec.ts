import { given } from '@pacesetter/testing';
import { below, campaignId, ofBranch, ofBureau, organizationId } from '../../../test/reported';
import { fieldResearch } from '../../field-research.state';
import { recordFieldResearch, type ResearchFacts } from './record-field-research';

const { decide } = recordFieldResearch;
const command = {
  campaignId,
  researchId: 'f-1',
  organizationId,
  team: ['Zheng'],
  findings: [{ topic: 'progress', text: 'They are half way.' }],
  suggestions: ['Invite the neighbours.'],
};
const facts: ResearchFacts = {
  ...below,
  enrolled: true,
  phases: ['creation'],
  phase: 'creation',
  topics: ['progress'],
};
const context = { facts, actor: ofBureau };
const recorded = { type: 'FieldResearchRecorded', data: command } as const;

describe('recording field research', () => {
  it('tells what was learnt, once', () => {
    given(fieldResearch, []).when(decide, command, context).then([recorded]);
    given(fieldResearch, [recorded]).when(decide, command, context).thenRefused('research-already-recorded');
  });

  it('belongs to the phases and topics of the programme', () => {
    given(fieldResearch, [])
      .when(decide, command, { ...context, facts: { ...facts, phase: 'summary' } })
      .thenRefused('research-not-in-phase', { phase: 'summary' });
    given(fieldResearch, [])
      .when(decide, { ...command, findings: [{ topic: 'weather', text: 'Rain.' }] }, context)
      .thenRefused('topic-unknown', { known: ['progress'] });
    given(fieldResearch, [])
      .when(decide, { ...command, team: [] }, context)
      .thenRefused('text-missing');
  });

  it('is done by the higher body', () => {
    given(fieldResearch, []).when(decide, command, { facts, actor: ofBranch }).thenRefused('not-superior');
    given(fieldResearch, [])
      .when(decide, command, { ...context, facts: { ...facts, enrolled: false } })
      .thenRefused('not-enrolled');
  });
});
