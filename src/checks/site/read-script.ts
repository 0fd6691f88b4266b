/** Reading a built script: its texts, and the data among them. */
import { parseSync, Visitor } from 'oxc-parser';
import { madeOnce } from '../../language/remembered.ts';
import type { BuiltScript, ScriptText } from './built-site.ts';

/** @param code a script, parsed when its texts are first asked for */
export function readScript(file: string, code: string): BuiltScript {
  return { code, texts: madeOnce(() => textsOf(file, code)) };
}

function textsOf(file: string, code: string): ScriptText[] {
  const found: ScriptText[] = [];
  new Visitor({
    Literal({ value, start, end }) {
      if (typeof value === 'string') found.push({ text: value, offset: start, end });
    },
    TemplateElement({ value, start, end }) {
      found.push({ text: value.cooked ?? value.raw, offset: start, end });
    },
  }).visit(parseSync(file, code).program);
  return found;
}
