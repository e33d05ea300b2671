import { startEmbeddedPostgres } from '../src/embedded/embedded-postgres';
import { DISPOSABLE } from '../src/embedded/server-settings';

/** A process that uses the server in the directory it is given, tells its parent, and stops when it is told to. */
async function startAndWait(dataDir: string): Promise<void> {
  const server = await startEmbeddedPostgres({ dataDir, settings: DISPOSABLE });
  process.on('message', () => void server.stop().then(() => process.exit(0)));
  process.send?.({ url: server.url(), adopted: server.adopted });
}

void startAndWait(process.argv[2] ?? '');
