import { type DomainEvent, type Policy, request } from '@pacesetter/kernel';
import { CloseAccount } from '../account/features/close-account/close-account';

/** As the privacy context publishes it. */
type PersonForgotten = DomainEvent<'PersonForgotten', { readonly personId: string }>;

/** Who is forgotten signs in no more. An account has its person's id; where there is none, the command is refused. */
export const closeAccountWhenForgotten: Policy<PersonForgotten> = {
  name: 'close-account-when-forgotten',
  on: ['PersonForgotten'],
  decide({ data: { personId } }) {
    return [request(CloseAccount, { accountId: personId }, 'the person is to be forgotten')];
  },
};
