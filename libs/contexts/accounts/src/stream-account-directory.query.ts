import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { type Account, AccountDirectory, type ApiKey, type AskedFor, type IssuerKey } from '@pacesetter/authentication';
import { campaign } from '@pacesetter/campaigns';
import { CommandExecutor } from '@pacesetter/commands';
import { ENGINE_OPTIONS, type EngineOptions } from '@pacesetter/engine';
import { type Actor, newId, startedBy } from '@pacesetter/kernel';
import { organization } from '@pacesetter/organizations';
import { KEY_VAULT, type KeyVault } from '@pacesetter/vault';
import { account } from './account/account.state';
import { EndSessions } from './account/features/end-sessions/end-sessions';
import { SetPassword } from './account/features/set-password/set-password';
import { apiKey } from './api-key/api-key.state';
import { issuer, ISSUER_ID } from './issuer/issuer.state';
import { passwordSecretId, signingSecretId } from './secret-ids';

/** Deeper than any tree of organisations: what climbs further goes in a circle. */
const DEEPEST = 32;

/** Accounts and keys from their streams: what was just revoked is seen by the next request, whatever views have seen. */
@Injectable()
export class StreamAccountDirectory extends AccountDirectory {
  constructor(
    @Inject(CommandExecutor) private readonly streams: CommandExecutor,
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(KEY_VAULT) private readonly vault: KeyVault,
    @Inject(ENGINE_OPTIONS) private readonly engine: Pick<EngineOptions, 'clock'>,
  ) {
    super();
  }

  async account(id: string, asked?: AskedFor): Promise<Account | undefined> {
    const { status, ofMember, grants, password, sessionEpoch } = await this.streams.state(account, id, asked);
    if (status !== 'open') return undefined;
    const principal = { id, grants: Object.values(grants), ...(ofMember && { memberId: id }) };
    if (password === undefined) return { principal, sessionEpoch };
    const { passwordId, mustChange } = password;
    return { principal, sessionEpoch, password: { secretId: passwordSecretId(passwordId), mustChange } };
  }

  async apiKey(id: string, asked?: AskedFor): Promise<ApiKey | undefined> {
    const { status, owner, grant, scopes, hashes, expiresAt } = await this.streams.state(apiKey, id, asked);
    const now = this.engine.clock.now();
    if (status !== 'active' || grant === undefined || (expiresAt !== undefined && expiresAt <= now)) return undefined;
    const accepted = hashes.filter(({ until }) => until === undefined || now < until);
    const principal = { id: owner, grants: [grant], apiKey: { id, scopes } };
    return { principal, hashes: accepted.map(({ hash }) => hash) };
  }

  async issuerKeys(): Promise<readonly IssuerKey[]> {
    const { keys } = await this.streams.state(issuer, ISSUER_ID);
    const now = this.engine.clock.now();
    const signing = keys.findLast(({ signsFrom }) => signsFrom <= now) ?? keys[0];
    return keys.map(({ kid, x }) => ({ kid, x, secretId: signingSecretId(kid), signs: kid === signing?.kid }));
  }

  async ancestors(organizationId: string): Promise<readonly string[]> {
    const above: string[] = [];
    let state = await this.streams.state(organization, organizationId);
    while (state.status === 'registered' && state.parentId !== undefined && above.length < DEEPEST) {
      above.unshift(state.parentId);
      state = await this.streams.state(organization, state.parentId);
    }
    return above;
  }

  async campaignRoot(campaignId: string): Promise<string | undefined> {
    const state = await this.streams.state(campaign, campaignId);
    return state.status === 'none' ? undefined : state.rootOrganizationId;
  }

  /** First the hash, then the decision that names it; a hash that no decision names opens nothing. */
  async setPassword(accountId: string, hash: Uint8Array, actor: Actor): Promise<void> {
    const passwordId = newId();
    const secretId = passwordSecretId(passwordId);
    await this.vault.keep(secretId, hash);
    try {
      await this.bus.execute(new SetPassword({ accountId, passwordId }, startedBy({ actor })));
    } catch (error) {
      await this.vault.destroy(secretId);
      throw error;
    }
  }

  async endSessions(accountId: string, actor: Actor): Promise<void> {
    await this.bus.execute(new EndSessions({ accountId }, startedBy({ actor })));
  }
}
