import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

describe('the types of @pacesetter/client', () => {
  it('are those of docs/openapi.json: otherwise run `npm run docs:client`', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(__dirname, 'compare.mjs')], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
