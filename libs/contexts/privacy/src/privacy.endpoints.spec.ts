import { understand } from '@pacesetter/testing/endpoints';
import { privacyEndpoints } from './privacy.endpoints';

describe('privacy over HTTP', () => {
  it('a person belongs to no one place', async () => {
    const body = { personId: 'named-0a1b', reason: '本人要求' };
    expect(await understand(privacyEndpoints, 'ForgetPerson', body)).toEqual({ concerns: {} });
  });

  it.each([
    [{ reason: '本人要求' }, ['personId']],
    [{ personId: 'wang', reason: '' }, ['reason']],
    [{ personId: 'wang', memberId: 'wang' }, ['memberId']],
  ])('says what is wrong: %j', async (body, wrong) => {
    expect(await understand(privacyEndpoints, 'ForgetPerson', body)).toEqual({ wrong });
  });
});
