import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { mayBeStale } from '@pacesetter/http';
import type { FastifyReply } from 'fastify';
import { Observable, tap } from 'rxjs';
import { StaleRead } from './stale-read';

/**
 * The one place that decides which queries may go to a replica: those of handlers that are marked with `@MayBeStale()`. Not
 * what happens before and after them, such as deciding who may read what. `Age` says how old an answer is, in seconds.
 */
@Injectable()
export class StaleAnswers implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (!mayBeStale(context.getHandler())) return next.handle();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const read = new StaleRead();
    return new Observable<unknown>((answers) =>
      read.run(() =>
        next
          .handle()
          .pipe(tap(() => tell(reply, read)))
          .subscribe(answers),
      ),
    );
  }
}

function tell(reply: FastifyReply, read: StaleRead): void {
  read.end();
  if (read.age !== undefined) void reply.header('age', String(Math.ceil(read.age / 1_000)));
}
