import type { Projection } from '@pacesetter/projections';
import type { BallotEvent } from '../../ballot.events';
import { BALLOT_BOARD_TABLES } from './ballot-board.tables';

/**
 * Ballots and how they stand. What is kept of credentials and of papers has no column in common but the ballot's id, and
 * no times.
 */
export const ballotBoard: Projection<BallotEvent> = {
  name: 'ballot_board',
  on: ['BallotOpened', 'CredentialIssued', 'RegistrationClosed', 'BallotKeyDestroyed', 'BallotCast', 'BallotCounted'],
  tables: BALLOT_BOARD_TABLES,
  apply({ type, data }, rows) {
    const key = { ballot_id: data.ballotId };
    switch (type) {
      case 'BallotOpened': {
        const { campaignId, organizationId, obligation = null, voters, registration, voting } = data;
        const { question, grades, subjects, suite, publicKey, rollHash, minimumVoters } = data;
        rows.upsert('ballots', {
          ...key,
          campaign_id: campaignId,
          organization_id: organizationId,
          obligation,
          status: 'registration',
          terms: { question, grades, subjects, suite, publicKey, rollHash, minimumVoters },
          eligible: voters.length,
          credentials: 0,
          papers: 0,
          registration_opens_at: registration.opensAt,
          registration_closes_at: registration.closesAt,
          voting_opens_at: voting.opensAt,
          voting_closes_at: voting.closesAt,
          key_destroyed: false,
          tallies: null,
        });
        return;
      }
      case 'CredentialIssued':
        rows.upsert('credentials', { ...key, voter: data.voter, blind_signature: data.blindSignature });
        rows.increment('ballots', key, { credentials: 1 });
        return;
      case 'RegistrationClosed':
        rows.update('ballots', key, { status: data.voting === undefined ? 'void' : 'voting' });
        return;
      case 'BallotKeyDestroyed':
        rows.update('ballots', key, { key_destroyed: true });
        return;
      case 'BallotCast': {
        const { serial, choices, credential, proof } = data;
        rows.upsert('papers', { ...key, serial, choices, credential, proof });
        rows.increment('ballots', key, { papers: 1 });
        return;
      }
      case 'BallotCounted':
        rows.update('ballots', key, { status: 'counted', tallies: data.tallies ?? null });
        return;
    }
  },
};
