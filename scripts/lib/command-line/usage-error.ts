/** A mistake of the caller, or of the machine that the caller can mend: one line, exit code 2, no stack trace. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The code of a Node system error, such as `ENOSPC`. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/**
 * A file-system error in a sentence, with its path and what to do.
 *
 * @param path where it was tried, for errors that do not say (a full disk does not)
 */
export function explainFileError(error: unknown, doing: string, path = ''): UsageError {
  const advice: Record<string, string> = {
    ENOSPC: 'the disk is full; free some room and run again',
    EACCES: 'permission denied; make the folder writable',
    EPERM: 'not permitted; make the folder writable',
    EROFS: 'the file system is read-only',
    ENOTDIR: 'a file stands where a folder is expected',
    EEXIST: 'a file stands where a folder is expected',
    EISDIR: 'a folder stands where a file is expected',
    ENOENT: 'no such file or folder',
  };
  const code = systemCode(error);
  const detail = (code && advice[code]) ?? (error as Error).message;
  const where = error instanceof Error && 'path' in error ? String(error.path) : path;
  const whole = doing === 'read' ? '' : ' Nothing was changed by halves.';
  return new UsageError(`Could not ${doing}${where ? ` ${where}` : ''}: ${detail}.${whole}`);
}
