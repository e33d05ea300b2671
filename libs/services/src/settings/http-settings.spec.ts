import { readHttpSettings } from './http-settings';

describe('what stands between clients and the process', () => {
  it('is nothing when nobody says otherwise', () => {
    expect(readHttpSettings({})).toEqual({ origins: [], proxies: [] });
  });

  it('is listed', () => {
    const environment = {
      PACESETTER_CORS_ORIGINS: 'https://console.example, http://localhost:5173',
      PACESETTER_TRUSTED_PROXIES: '10.0.0.0/8',
    };
    expect(readHttpSettings(environment)).toEqual({
      origins: ['https://console.example', 'http://localhost:5173'],
      proxies: ['10.0.0.0/8'],
    });
  });

  it.each(['*', 'console.example', 'https://console.example/'])('is no origin: %s', (origin) => {
    expect(() => readHttpSettings({ PACESETTER_CORS_ORIGINS: origin })).toThrow(/an origin is like/);
  });
});
