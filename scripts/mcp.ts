/** `commitments mcp`: commitments for assistants, by the Model Context Protocol over standard input and output. */
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { Subcommand } from './commitments.ts';
import { readOptions, readToday } from './lib/command-line/options.ts';
import { say } from './lib/command-line/say.ts';
import { givenInventory, inventoryOptions, inventoryUsage } from './lib/inventory/given-inventory.ts';
import { mcpServer } from './lib/mcp/server.ts';

export const mcp: Subcommand = {
  summary: 'Serves commitments to an assistant (Model Context Protocol, over standard input and output).',
  usage: `${inventoryUsage} [--today YYYY-MM-DD]`,
  async run(args) {
    const { values } = readOptions(args, { ...inventoryOptions, today: { type: 'string' } });
    const today = () => readToday(values.today);
    today();
    const read = await givenInventory(values);
    const server = mcpServer({ inventory: read.inventory, read, today });
    server.onerror = (error) => say(error.message);
    const ended = new Promise<void>((resolve) => {
      server.onclose = resolve;
    });
    // Once the input has ended, and what was asked is answered.
    process.once('beforeExit', () => void server.close());
    await server.connect(new StdioServerTransport());
    await ended;
    return 0;
  },
};
