/** The page's end of the worker that answers questionnaires. */
import type { Decisions } from '../../answers/review/decisions.ts';
import type { DeskOrder, DeskReply, OpenedQuestionnaire, OpenRequest } from './answer-worker.ts';

/** The reader stopped the work. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** One worker for the page; it holds the questionnaire that is open. */
export interface Desk {
  /** Reads and answers a questionnaire, and tells how far it is. */
  open(request: OpenRequest, tell: (done: number, all: number) => void): Promise<OpenedQuestionnaire>;
  /** The copy of the questionnaire that is open, with what was decided. */
  write(decisions: Decisions): Promise<Uint8Array<ArrayBuffer>>;
  /** Ends the work at once; what was asked for rejects with `Cancelled`. */
  cancel(): void;
}

/** A desk; its worker starts with the first questionnaire. */
export function createDesk(): Desk {
  let worker: Worker | undefined;
  let end: ((error: Error) => void) | undefined;
  function ask<T>(order: DeskOrder, take: (reply: DeskReply) => T | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      worker ??= new Worker(new URL('./answer-worker.ts', import.meta.url));
      end = reject;
      worker.onmessage = ({ data }: MessageEvent<DeskReply>) => {
        if (data.type === 'failed') reject(new Error(data.why));
        const taken = take(data);
        if (taken !== undefined) resolve(taken);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        worker = undefined;
        reject(new Error('the part of this page that reads files could not be started'));
      };
      worker.postMessage(order);
    });
  }
  return {
    open: (request, tell) =>
      ask({ type: 'open', request }, (reply) => {
        if (reply.type === 'progress') tell(reply.done, reply.all);
        return reply.type === 'opened' ? reply.opened : undefined;
      }),
    write: (decisions) =>
      ask({ type: 'write', decisions }, (reply) => (reply.type === 'written' ? reply.bytes : undefined)),
    cancel() {
      worker?.terminate();
      worker = undefined;
      end?.(new Cancelled());
    },
  };
}
