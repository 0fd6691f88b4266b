/** The command line in a thread of this process, which loads the bundle once: a process for each call takes longer than most calls. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** What a call printed, and its exit code. */
export interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the command's process would have as its environment, and no other name. */
export type Environment = Readonly<Record<string, string | undefined>>;

interface Thread {
  readonly port: MessagePort;
  /** 1 once the answer of a call is there. */
  readonly done: Int32Array;
}

const threads = new Map<string, Thread>();

/**
 * Runs `commitments` as the bundle of a project has it, and waits for it. The folder of the caller is `INIT_CWD`, as npm says it.
 * What reads standard input needs a process of its own.
 *
 * @throws where the bundle does not load
 */
export function runInThread(project: string, args: readonly string[], env: Environment): Result {
  const { port, done } = threads.get(project) ?? begin(project);
  Atomics.store(done, 0, 0);
  port.postMessage({ args, env });
  Atomics.wait(done, 0, 0);
  const answer: { result: Result } | { error: string } | undefined = receiveMessageOnPort(port)?.message;
  if (answer && 'result' in answer) return answer.result;
  throw new Error(answer?.error);
}

function begin(project: string): Thread {
  const { port1: port, port2 } = new MessageChannel();
  const done = new Int32Array(new SharedArrayBuffer(4));
  const bundle = pathToFileURL(join(project, 'dist', 'commitments.mjs')).href;
  new Worker(new URL('./command-worker.mjs', import.meta.url), {
    workerData: { bundle, port: port2, done },
    transferList: [port2],
    execArgv: [],
  }).unref();
  threads.set(project, { port, done });
  return { port, done };
}
