import type { StreamSettings } from '@pacesetter/streams';
import { UsageError } from './failure';

/** How event streams leave the installation, from the environment. @throws UsageError */
export function readStreamSettings(environment = process.env): StreamSettings {
  const address = environment['PACESETTER_PUBLIC_URL'];
  const targets = environment['PACESETTER_WEBHOOK_TARGETS'] ?? '';
  const allowedTargets = targets.split(',').flatMap((target) => target.trim() || []);
  return { allowedTargets, ...(address !== undefined && { publicUrl: publicUrl(address) }) };
}

function publicUrl(text: string): string {
  if (!URL.canParse(text) || !/^https?:/.test(text)) {
    throw new UsageError(`PACESETTER_PUBLIC_URL is "${text}": it must be an address such as https://campaigns.example`);
  }
  return text.replace(/\/+$/, '');
}
