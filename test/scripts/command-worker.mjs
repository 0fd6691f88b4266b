/** The thread of `command-thread.ts`: runs the command line of a bundle, one call after the other, and answers with what it printed. */
import { workerData } from 'node:worker_threads';

const { bundle, port, done } = workerData;

port.on('message', async ({ args, env }) => {
  try {
    const { main } = await import(bundle);
    for (const name of Object.keys(process.env)) delete process.env[name];
    for (const [name, value] of Object.entries(env)) if (value !== undefined) process.env[name] = value;
    const [stdout, stderr] = [kept(process.stdout), kept(process.stderr)];
    const status = await main(args);
    process.stdout.removeAllListeners('error');
    port.postMessage({ result: { status, stdout: stdout(), stderr: stderr() } });
  } catch (error) {
    port.postMessage({ error: error.stack });
  }
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
});

/** Keeps what is written to a stream from now on. Returns what gives it back, as text. */
function kept(stream) {
  const parts = [];
  stream.write = (part, ...rest) => {
    parts.push(Buffer.from(part));
    rest.find((one) => typeof one === 'function')?.();
    return true;
  };
  return () => Buffer.concat(parts).toString();
}
