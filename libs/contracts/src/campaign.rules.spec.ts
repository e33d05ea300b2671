import { domainErrors } from '@pacesetter/kernel';
import { campaignRules } from './campaign.rules';

const rules = campaignRules(domainErrors({ 'campaign-not-running': '活动不在进行中' }));
const allowed = (rule: (standing: { readonly status: string }) => void) =>
  ['none', 'running', 'paused', 'completed', 'cancelled'].filter((status) => {
    try {
      rule({ status });
      return true;
    } catch (error) {
      expect(error).toMatchObject({ name: 'DomainError', code: 'campaign-not-running', facts: { status } });
      return false;
    }
  });

describe('what can be decided in a campaign', () => {
  it('is decided while it runs', () => {
    expect(allowed(rules.campaignRuns)).toEqual(['running']);
  });

  it('is settled when it is completed, too', () => {
    expect(allowed(rules.campaignRunsOrIsCompleted)).toEqual(['running', 'completed']);
  });

  it('follows by rule in a pause, too', () => {
    expect(allowed(rules.campaignHasNotEnded)).toEqual(['running', 'paused']);
  });
});
