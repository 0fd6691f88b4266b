/**
 * Verifying documents in a thread that can be stopped: parsers of other people have no bound of their own. One thread serves
 * all documents one after the other, and another begins where it had to be stopped. This file is what the thread runs, too.
 */
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { counted } from '../../../src/language/counts.ts';
import type { Inventory } from '../../../src/model/inventory/inventory.ts';
import { type JobId, jobs } from './job.ts';
import type { VerifierOptions } from './verifier.ts';
import { type DocumentSource, type DocumentThread, type VerifyOutcome, verifyTelling } from './verify-files.ts';

/** What one document may take. */
export interface ThreadLimits {
  /** Of computing: a busy machine, on which all takes longer, is no fault of the document. */
  readonly seconds: number;
  /** Of memory, in megabytes. */
  readonly megabytes: number;
}

/** What the thread verifies against. */
interface ThreadData {
  readonly job: JobId;
  readonly inventory: Inventory;
  readonly options: VerifierOptions;
}

/** What waits instead of computing is given up after so many times the seconds. */
const longestWait = 10;
/** Bytes beyond the thread's own objects: what was unpacked, texts that are bytes yet, the program itself. */
const spare = 250_000_000;

/** A thread that begins with the first document that is given to it, and ends with the run, or when it is told to. */
export function documentThread(
  job: JobId,
  inventory: Inventory,
  options: VerifierOptions,
  { seconds, megabytes }: ThreadLimits,
): DocumentThread & { end(): Promise<void> } {
  let worker: Worker | undefined;
  const begin = () => {
    const data: ThreadData = { job, inventory, options };
    worker = new Worker(new URL(import.meta.url), {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    // The clock of the document keeps the run alive; a thread that waits does not.
    worker.unref();
    return worker;
  };
  return {
    async verify(source) {
      const thread = worker ?? begin();
      const stopped = await new Promise<VerifyOutcome | string>((resolve) => {
        const [start, before] = [performance.now(), process.cpuUsage()];
        const room = Math.max(megabytes * 1e6, process.memoryUsage.rss()) + spare;
        const timer = setInterval(() => {
          // This thread waits, so that what the process takes is what the other one does.
          const { user, system } = process.cpuUsage(before);
          const waited = (performance.now() - start) / (1000 * longestWait);
          if (Math.max((user + system) / 1e6, waited) >= seconds)
            end(
              `Unexpected time to verify it, expected at most ${counted(seconds, 'second')}; split the document, or allow more with --timeout`,
            );
          else if (process.memoryUsage.rss() > room) end(tooMuchMemory(megabytes));
        }, 100);
        const end = (outcome: VerifyOutcome | string) => {
          clearInterval(timer);
          resolve(outcome);
        };
        thread.removeAllListeners();
        thread.once('message', end);
        thread.once('error', (error) => end(reasonFor(error, megabytes)));
        thread.postMessage(source);
      });
      if (typeof stopped !== 'string') return stopped;
      worker = undefined;
      await thread.terminate();
      return { type: 'unreadable', reason: stopped };
    },
    async end() {
      await worker?.terminate();
    },
  };
}

function tooMuchMemory(megabytes: number): string {
  return `Unexpected need of memory to verify it, expected at most ${megabytes.toLocaleString('en')} MB; split the document, or allow more with --memory`;
}

function reasonFor(error: Error, megabytes: number): string {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? tooMuchMemory(megabytes)
    : `The verification itself failed: ${error.message}. Please report it, with the document if you may.`;
}

// Whoever runs the command line in a thread of their own loads this file too.
if (isThreadData(workerData)) serve(workerData);

function isThreadData(data: unknown): data is ThreadData {
  return typeof data === 'object' && data !== null && 'job' in data;
}

function serve({ job, inventory, options }: ThreadData): void {
  const verifier = jobs[job].load(inventory, options);
  parentPort?.on('message', async (source: DocumentSource) => {
    parentPort?.postMessage(await verifyTelling(source, await verifier));
  });
}
