import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { PUBLIC, Revealer } from '@pacesetter/personal-data';
import { mergeMap, type Observable } from 'rxjs';

/**
 * Nobody is logged in here: whatever a route answers, of what belongs to persons only names and what they have
 * published themselves can be read. One question to the vault for an answer, none where nothing is sealed.
 */
@Injectable()
export class PublicDisclosure implements NestInterceptor {
  constructor(private readonly revealer: Revealer) {}

  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(mergeMap((answer: unknown) => this.revealer.reveal(answer, PUBLIC)));
  }
}
