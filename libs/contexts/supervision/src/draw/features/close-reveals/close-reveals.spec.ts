import { given } from '@pacesetter/testing';
import { contributors, drawFactsAt, drawId, DrawInHand, drawRef, publicValue, valueOf } from '../../../../test/drawing';
import { days } from '../../../../test/supervised';
import { commitmentTo } from '../../draw-algorithm';
import { draw } from '../../draw.state';
import { commitContribution } from '../commit-contribution/commit-contribution';

const withheld = [{ party: 'supervisors', contributor: 'inspector' }];

describe('closing the reveals', () => {
  it('waits for the public value, where one was named', () => {
    const { events } = new DrawInHand().called().pooled().committed().revealed();
    const publicValueFrom = days(7);
    expect(events.at(-1)).toEqual({
      type: 'RevealsClosed',
      data: { ...drawRef, attempt: 1, withheld: [], publicValueFrom },
    });
  });

  it('lets a commitment stand for a withheld value while nobody can know the outcome', () => {
    const { events } = new DrawInHand({ publicValue }).called().pooled().committed().revealed(['masses', 'office']);
    expect(events.at(-1)).toMatchObject({ type: 'RevealsClosed', data: { withheld } });
  });

  it('throws everything away where the one who withheld knew the outcome, and bars that one', () => {
    const { events } = new DrawInHand({ publicValue: undefined })
      .called()
      .pooled()
      .committed()
      .revealed(['masses', 'office']);
    expect(events.at(-1)).toMatchObject({
      type: 'ContributionsReopened',
      data: { because: 'withheld', withheld, attempt: 2, commitUntil: days(8) },
    });
    const again = (party: string) => {
      const commitment = commitmentTo(valueOf(party), { drawId, attempt: 2, party });
      const now = days(6);
      const facts = drawFactsAt(now, { publicValue: undefined });
      return given(draw, events).when(
        commitContribution.decide,
        { ...drawRef, party, commitment },
        {
          facts,
          now,
          actor: contributors[party]!,
        },
      );
    };
    again('supervisors').thenRefused('barred-from-draw');
    const commitment = commitmentTo(valueOf('office'), { drawId, attempt: 2, party: 'office' });
    const data = { ...drawRef, party: 'office', commitment, attempt: 2, contributor: 'office' };
    again('office').then([{ type: 'ContributionCommitted', data }]);
  });
});
