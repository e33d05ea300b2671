import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { AccountDirectory, hashPassword, newSecret, oneTimePassword } from '@pacesetter/authentication';
import { type Actor, startedBy } from '@pacesetter/kernel';
import { CreateApiKey, type NewApiKey } from '../api-key/features/create-api-key/create-api-key';
import { type KeyRotation, RotateApiKey } from '../api-key/features/rotate-api-key/rotate-api-key';

/** Who asks, and why. */
export interface Asked {
  readonly actor: Actor;
  readonly reason?: string;
}

/** Makes secrets and decides that they count; each is answered once, and only its hash is kept. */
@Injectable()
export class SecretIssue {
  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(AccountDirectory) private readonly accounts: AccountDirectory,
  ) {}

  /** @throws DomainError when the key may not be created */
  async createKey(key: Omit<NewApiKey, 'hash'>, asked: Asked): Promise<string> {
    const { text, hash } = newSecret('psk', key.keyId);
    await this.bus.execute(new CreateApiKey({ ...key, hash }, startedBy(asked)));
    return text;
  }

  async rotateKey(rotation: Omit<KeyRotation, 'hash'>, asked: Asked): Promise<string> {
    const { text, hash } = newSecret('psk', rotation.keyId);
    await this.bus.execute(new RotateApiKey({ ...rotation, hash }, startedBy(asked)));
    return text;
  }

  /** A password that has to be changed at the next sign-in. */
  async issuePassword(accountId: string, actor: Actor): Promise<string> {
    const password = oneTimePassword();
    await this.accounts.setPassword(accountId, await hashPassword(password), actor);
    return password;
  }
}
