/** Today by the reader's clock in UTC (YYYY-MM-DD), as the command line has it. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
