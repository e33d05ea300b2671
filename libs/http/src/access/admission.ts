import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AccessControl } from './access-control';

/** Asks for every request whether its sender may use the route at all, before the body is even received. */
export function admitRequests(app: NestFastifyApplication): void {
  const control = () => app.get(AccessControl, { strict: false });
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', async (request) => {
    const { access } = request.routeOptions.config;
    if (access !== undefined) await control().admit(request, access.right);
  });
}
