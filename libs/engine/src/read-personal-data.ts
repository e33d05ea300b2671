import type { Right } from '@pacesetter/access';

/** To read of persons, in whatever answers it stands, what they have not published: contacts and statements. */
export const READ_PERSONAL_DATA: Right = {
  name: 'privacy.read-personal-data',
  kind: 'query',
  roles: { administrator: 'all', supervisor: 'subtree', officer: 'subtree' },
  personal: true,
  title: { zh: '查看不公开的个人信息', en: 'Read what persons have not published' },
};
