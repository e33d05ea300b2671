import { concernsInstallation, endpoint } from '@pacesetter/http';
import { forgetPerson } from './features/forget-person/forget-person';
import { ForgetPersonDto } from './features/forget-person/forget-person.dto';
import { RecordKeyDestroyed } from './features/record-key-destroyed/record-key-destroyed';

/** What can be asked of this context over HTTP, and by whom. */
export const privacyEndpoints = [
  endpoint(forgetPerson, {
    body: ForgetPersonDto,
    title: { zh: '清除个人信息', en: 'Let a person be forgotten' },
    may: { administrator: 'all' },
    // A person has one key for everything, wherever it was written: it is given up by who answers for everything.
    concerns: concernsInstallation,
  }),
];

/** What the product gives itself: a job, when the key is gone. */
export const internalPrivacyCommands = [RecordKeyDestroyed];
