import { Writable } from 'node:stream';
import pino from 'pino';
import { LOG_SERIALIZERS } from './log-serializers';

it('a logged error says what happened, and nothing about the connection on which it did', () => {
  let written = '';
  const log = pino(
    { serializers: LOG_SERIALIZERS },
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        written += chunk.toString();
        done();
      },
    }),
  );
  const lost = Object.assign(new Error('terminating connection'), {
    code: '57P01',
    client: { connectionParameters: { database: 'campaigns' } },
  });
  log.warn({ error: lost }, 'the queue has lost its server');
  expect(JSON.parse(written)).toMatchObject({ error: { message: 'terminating connection', code: '57P01' } });
  expect(written).not.toContain('campaigns');
});
