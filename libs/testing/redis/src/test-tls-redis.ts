import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../../../postgres';
import { redisDirectory, RedisProcess } from '../../src/redis-process';

const run = promisify(execFile);

/** A server that speaks TLS alone, asks for a certificate, and lets nobody do more than a queue needs. */
export interface TestTlsRedis {
  readonly url: string;
  /** Certificate and key in PEM, of the server and of its clients; it has signed itself. */
  readonly certificate: string;
  readonly key: string;
  /** The name in the certificate, which is not that in `url`. */
  readonly servername: string;
  stop(): Promise<void>;
}

const NAME = 'queue.test';
const PASSWORD = 'sesame';

/** What docs/operations/redis.md says that the user needs. */
const RIGHTS = ['~{pacesetter}:*', '&*', '+@all', '-@admin', '-@dangerous', '+info'];

/** @throws Error when there is no openssl to make a certificate with */
export async function testTlsRedis(): Promise<TestTlsRedis> {
  const directory = await redisDirectory();
  const [certificate, key] = [join(directory, 'certificate.pem'), join(directory, 'key.pem')];
  await makeCertificate(certificate, key);
  const port = await freePort();
  const files = ['--tls-cert-file', certificate, '--tls-key-file', key, '--tls-ca-cert-file', certificate];
  const users = ['--user', 'default', 'off', '--user', 'office', 'on', `>${PASSWORD}`, ...RIGHTS];
  const server = new RedisProcess(directory, ['--port', '0', '--tls-port', String(port), ...files, ...users]);
  await server.start();
  return {
    url: `rediss://office:${PASSWORD}@127.0.0.1:${port}`,
    certificate: await readFile(certificate, 'utf8'),
    key: await readFile(key, 'utf8'),
    servername: NAME,
    stop: () => server.stop(),
  };
}

async function makeCertificate(certificate: string, key: string): Promise<void> {
  const files = ['-keyout', key, '-out', certificate];
  const who = ['-subj', `/CN=${NAME}`, '-addext', `subjectAltName=DNS:${NAME}`];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  await run('openssl', ['req', ...kind, ...files, ...who]);
}
