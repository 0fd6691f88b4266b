/**
 * The server that assistants speak to, by the Model Context Protocol.
 *
 * Made of the SDK's `Server`, and not of the easier `McpServer`: that one answers what does not fit a schema in words of its own,
 * and brings every language of zod into the bundle (1.4 MB against .6).
 */
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  ReadResourceRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
import { name, version } from '../../../package.json';
import { didYouMean, quotedList } from '../../../src/language/message.ts';
import { siteNote } from '../../../src/model/said/said.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { listResources, readResource, resourceTemplate } from './resources.ts';
import type { ToolContext } from './tool.ts';
import { tools } from './tools/index.ts';

/** A server over an inventory, not connected yet. */
export function mcpServer(context: ToolContext): Server {
  const { inventory, read } = context;
  const server = new Server(
    { name, version, title: inventory.site.title },
    {
      capabilities: { tools: {}, resources: {} },
      instructions: [
        `What ${inventory.publisher.name} has promised, from ${read.name}. ${siteNote(inventory)}`,
        'Quote a commitment only in the words that "cite" gives for the service and the place of the reader, whole and with its token; never reword, shorten or widen it.',
        'Where "cite" refuses or "answer_question" says that nothing fits, say so with the reason. Before an answer that cites is sent, give it to "verify_text".',
      ].join('\n'),
    },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ call, ...listed }) => ({
      ...listed,
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const found = tools.find((one) => one.name === params.name);
    if (!found) {
      const names = tools.map((one) => one.name);
      throw invalid(
        `Unexpected tool "${params.name.slice(0, 100)}", expected one of ${quotedList(names)}${didYouMean(params.name, names)}`,
      );
    }
    const { text, data, isMistake = false } = await found.call(params.arguments, context);
    return {
      content: [{ type: 'text', text }],
      // Some assistants show their model this alone.
      structuredContent: { text, ...data },
      isError: isMistake,
    };
  });
  server.setRequestHandler(ListResourcesRequestSchema, ({ params }) =>
    asProtocol(() => listResources(inventory, params?.cursor)),
  );
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({
    resourceTemplates: [
      {
        uriTemplate: resourceTemplate,
        name: 'entry',
        title: 'An entry of the inventory',
        mimeType: 'application/json',
      },
    ],
  }));
  server.setRequestHandler(ReadResourceRequestSchema, ({ params: { uri } }) =>
    asProtocol(() => ({ contents: [{ uri, mimeType: 'application/json', text: readResource(inventory, uri) }] })),
  );
  return server;
}

/** A mistake of the caller is told as one. */
function asProtocol<T>(answer: () => T): T {
  try {
    return answer();
  } catch (error) {
    throw error instanceof UsageError ? invalid(error.message) : error;
  }
}

/** An error of the protocol; the SDK's own says its number twice. */
function invalid(message: string): Error {
  return Object.assign(new Error(message), { code: ErrorCode.InvalidParams });
}
