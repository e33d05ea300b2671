import { given } from '@pacesetter/testing';
import { campaignId, enrolled, ofBrigade, ofBureau, rule } from '../../../test/running';
import type { ParticipationEvent } from '../../participation.events';
import { participation } from '../../participation.state';
import { recordHomeAssistance } from './record-home-assistance';

const { decide } = recordHomeAssistance;
const subject = { organizationId: 'brigade-149', memberId: 'wang' };
const part = { campaignId, subject };
const member = enrolled({ subject, superiorId: 'brigade-149' });
const away: ParticipationEvent = {
  type: 'ParticipationMoved',
  data: { ...part, from: 'brigade-149', to: 'site-7', because: 'floated', assistedBy: 'brigade-149' },
};
const back: ParticipationEvent = {
  type: 'ParticipationMoved',
  data: { ...part, from: 'site-7', to: 'brigade-149', because: 'returned' },
};
const facts = { status: 'running', rule } as const;
const help = { ...part, text: 'Passed on the files.' };

describe('the assistance of the home organisation', () => {
  it('is recorded for the host that leads', () => {
    const data = { ...help, home: 'brigade-149', host: 'site-7' };
    given(participation, [member, away])
      .when(decide, help, { facts, actor: ofBrigade })
      .then([{ type: 'HomeAssistanceRecorded', data }]);
  });

  it('is its own to tell, while the member is away', () => {
    given(participation, [member, away])
      .when(decide, help, { facts, actor: ofBureau })
      .thenRefused('not-home-organization', { home: 'brigade-149' });
    given(participation, [member, away, back])
      .when(decide, help, { facts, actor: ofBrigade })
      .thenRefused('not-floating');
    given(participation, [member]).when(decide, help, { facts, actor: ofBrigade }).thenRefused('not-floating');
  });

  it('says something, in a campaign that runs', () => {
    given(participation, [member, away])
      .when(decide, { ...help, text: ' ' }, { facts, actor: ofBrigade })
      .thenRefused('text-missing');
    given(participation, [member, away])
      .when(decide, help, { facts: { ...facts, status: 'paused' }, actor: ofBrigade })
      .thenRefused('campaign-not-running');
  });
});
