/** A mistake of the caller, or of the machine that the caller can mend: one line, exit code 2, no stack trace. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The code of a Node system error, such as `ENOSPC`. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** A file-system error in a sentence, with its path and what to do. */
export function explainFileError(error: unknown, doing: string): UsageError {
  const advice: Record<string, string> = {
    ENOSPC: 'the disk is full; free some room and run again',
    EACCES: 'permission denied; make the folder writable',
    EPERM: 'not permitted; make the folder writable',
    EROFS: 'the file system is read-only',
    ENOTDIR: 'a file stands where a folder is expected',
    EISDIR: 'a folder stands where a file is expected',
    ENOENT: 'no such file or folder',
  };
  const code = systemCode(error);
  const detail = (code && advice[code]) ?? (error as Error).message;
  const path = error instanceof Error && 'path' in error ? ` ${String(error.path)}` : '';
  return new UsageError(`Could not ${doing}${path}: ${detail}. Nothing was changed by halves.`);
}
