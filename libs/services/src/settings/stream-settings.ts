import type { StreamSettings } from '@pacesetter/streams';
import { Variables } from './variables';

/** How event streams leave the installation, from the environment. @throws SettingsError */
export function readStreamSettings(environment = process.env): StreamSettings {
  const variables = new Variables(environment);
  const publicUrl = variables.address('PACESETTER_PUBLIC_URL');
  const allowedTargets = variables.list('PACESETTER_WEBHOOK_TARGETS');
  variables.check();
  return { allowedTargets, ...(publicUrl !== undefined && { publicUrl }) };
}
