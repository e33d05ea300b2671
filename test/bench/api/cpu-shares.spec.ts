import { shares } from './cpu-shares';

const node = (id: number, url: string, functionName = 'work') => ({ id, callFrame: { functionName, url } });

describe('where the time went', () => {
  it('is told by package and library, idling apart', () => {
    const nodes = [
      node(1, '/product/node_modules/@nestjs/core/router.js'),
      node(2, '/product/libs/contexts/pledges/src/pledge.state.ts'),
      node(3, 'node:internal/crypto/sig'),
      node(4, '', '(garbage collector)'),
      node(5, '', '(idle)'),
    ];
    const profile = { nodes, samples: [1, 2, 3, 4, 5, 1], timeDeltas: [20, 20, 10, 10, 900, 40] };
    expect(shares(profile)).toEqual([
      ['@nestjs/core', 60],
      ['libs/contexts/pledges', 20],
      ['node:crypto', 10],
      ['garbage collection', 10],
    ]);
  });
});
