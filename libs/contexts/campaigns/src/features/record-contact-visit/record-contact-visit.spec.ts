import { given } from '@pacesetter/testing';
import { at, contactFacts as facts, missed, planned, tooLate, visited } from '../../../test/contact-visits';
import { ofBrigade, ofBureau } from '../../../test/running';
import { contactVisit } from '../../contact-visit.state';
import { recordContactVisit } from './record-contact-visit';

const { decide } = recordContactVisit;
const command = { ...at, found: 'The ledger is old.', help: 'A new form.' };
const context = { facts, actor: ofBureau };

describe('recording a visit to a contact point', () => {
  it('tells what was found and plans the next one', () => {
    given(contactVisit, [planned()]).when(decide, command, context).then([visited(), planned()]);
    given(contactVisit, [planned()])
      .when(decide, command, { ...context, now: tooLate })
      .then([visited(true), planned(tooLate)]);
    given(contactVisit, [planned(), missed, planned()]).when(decide, command, context).then([visited(), planned()]);
  });

  it('is of a contact point, by somebody from outside, with words', () => {
    given(contactVisit, []).when(decide, command, context).thenRefused('no-contact-point');
    given(contactVisit, [planned()])
      .when(decide, command, { facts, actor: ofBrigade })
      .thenRefused('visited-by-itself');
    given(contactVisit, [planned()])
      .when(decide, { ...command, found: ' ' }, context)
      .thenRefused('text-missing');
    given(contactVisit, [planned()])
      .when(decide, command, { ...context, facts: { ...facts, status: 'paused' } })
      .thenRefused('campaign-not-running');
  });
});
