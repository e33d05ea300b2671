import { Id, OrganizationCommandDto } from '@pacesetter/http';
import type { PostOfMember, PostRef } from './post.rules';

/** Of a command about one post of an organisation. */
export class PostDto extends OrganizationCommandDto implements PostRef {
  @Id()
  readonly postId!: string;
}

/** Of a command about a member as the holder of a post. */
export class PostOfMemberDto extends PostDto implements PostOfMember {
  @Id()
  readonly memberId!: string;
}
