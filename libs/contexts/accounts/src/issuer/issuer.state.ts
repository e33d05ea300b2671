import type { Aggregate } from '@pacesetter/kernel';
import type { IssuerEvent } from './issuer.events';

export interface SigningKey {
  readonly kid: string;
  readonly x: string;
  readonly signsFrom: string;
}

export interface IssuerState {
  /** Keys whose signature is accepted, the latest last. */
  readonly keys: readonly SigningKey[];
}

/** The only one of its kind. */
export const ISSUER_ID = 'tokens';

/** Stream `issuer-tokens`: the keys that sign the product's own tokens. */
export const issuer: Aggregate<IssuerState, IssuerEvent> = {
  category: 'issuer',
  initialState: { keys: [] },
  evolve({ keys }, event) {
    switch (event.type) {
      case 'SigningKeyIntroduced': {
        const { kid, x, signsFrom } = event.data;
        return { keys: [...keys, { kid, x, signsFrom }] };
      }
      case 'SigningKeyRetired':
        return { keys: keys.filter(({ kid }) => kid !== event.data.kid) };
    }
  },
};
