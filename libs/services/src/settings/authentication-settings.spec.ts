import { LOCAL } from '@pacesetter/authentication';
import { readAuthenticationSettings } from './authentication-settings';

describe('how people sign in', () => {
  it('works alone', () => {
    expect(readAuthenticationSettings({})).toEqual(LOCAL);
    expect(readAuthenticationSettings({ PORT: '8080' })).toMatchObject({ issuer: 'http://localhost:8080' });
  });

  it('takes an identity provider as it calls itself', () => {
    const settings = readAuthenticationSettings({
      PACESETTER_PUBLIC_URL: 'https://campaigns.example/',
      PACESETTER_OIDC_ISSUER: 'https://login.example/realms/office/',
      PACESETTER_OIDC_AUDIENCE: 'pacesetter',
      PACESETTER_OIDC_ACCOUNT_CLAIM: 'preferred_username',
    });
    expect(settings).toMatchObject({
      issuer: 'https://campaigns.example',
      providers: [
        {
          issuer: 'https://login.example/realms/office/',
          audience: 'pacesetter',
          accountClaim: 'preferred_username',
        },
      ],
    });
  });

  it('names every mistake at once', () => {
    const mistaken = {
      PACESETTER_PUBLIC_URL: 'campaigns',
      PACESETTER_OIDC_ISSUER: 'https://login.example',
      PACESETTER_CLOCK_TOLERANCE: '-1',
    };
    expect(() => readAuthenticationSettings(mistaken)).toThrow(
      /PACESETTER_PUBLIC_URL is "campaigns".*\n.*needs PACESETTER_OIDC_AUDIENCE.*\n.*PACESETTER_CLOCK_TOLERANCE is "-1"/,
    );
  });
});
