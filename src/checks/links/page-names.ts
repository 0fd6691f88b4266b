/** The names that a page of MDX uses, and those that it may use. */
import type { Node, Program } from 'estree';
import type { Root, RootContent } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { isJsxElement, type JsxElement } from '../../language/markdown/elements.ts';

/**
 * Components that stand in every page without an import: those of `src/theme/MDXComponents`, Docusaurus' own, and what
 * `src/plugins/remark` makes a citation of.
 */
export const siteComponents: readonly string[] = [
  ...['Anchors', 'CiteControl', 'CiteRow', 'CitedNote', 'CitedNotes', 'Details', 'FilteredList', 'FindForm'],
  ...['HoldsForYou', 'PageNodes', 'PhoneContents', 'PlaceFilter', 'PrintButton', 'PromiseActions', 'SavableTable'],
  ...['Head', 'Commitment'],
];

/** What MDX gives to every page, beside what JavaScript has everywhere. */
const given = new Set(['props', 'frontMatter', 'contentTitle', 'toc', 'assets', 'metadata', 'React']);

/** A name as it is used, with where. */
export interface UsedName {
  readonly name: string;
  /** In characters into the document. */
  readonly offset: number;
  /** `element` for `<Name>`, `value` for `{name}`. */
  readonly as: 'element' | 'value';
}

/** A name that a page imports. */
export interface ImportedName {
  readonly name: string;
  readonly specifier: string;
  readonly isDefault: boolean;
  readonly offset: number;
}

/** Names that a page uses and neither imports nor declares. */
export function unknownNames(tree: Root): readonly UsedName[] {
  const declared = new Set([...importedNames(tree).map(({ name }) => name), ...declaredNames(tree)]);
  const used: UsedName[] = [];
  const addValues = (program: Program | null | undefined) => {
    if (!program) return;
    const own = new Set(bindingsIn(program));
    for (const { name, offset } of readIn(program)) if (!own.has(name)) used.push({ name, offset, as: 'value' });
  };
  visit(tree, (node: Root | RootContent) => {
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') addValues(node.data?.estree);
    if (!isJsxElement(node)) return;
    const [root = ''] = node.name?.split('.') ?? [];
    if (/^\p{Lu}/u.test(root) && !siteComponents.includes(root))
      used.push({ name: root, offset: (node.position?.start.offset ?? 0) + 1, as: 'element' });
    for (const attribute of node.attributes)
      if (attribute.type === 'mdxJsxAttribute' && attribute.value && typeof attribute.value === 'object')
        addValues(attribute.value.data?.estree);
  });
  return used.filter(
    ({ name, as }) => !declared.has(name) && (as === 'element' || !(given.has(name) || name in globalThis)),
  );
}

/** Everything that a page imports. */
export function importedNames(tree: Root): readonly ImportedName[] {
  return programsOf(tree).flatMap(({ body }) =>
    body.flatMap((statement) =>
      statement.type === 'ImportDeclaration'
        ? statement.specifiers.map((one) => ({
            name: one.local.name,
            specifier: String(statement.source.value),
            isDefault: one.type !== 'ImportSpecifier',
            offset: startOf(one),
          }))
        : [],
    ),
  );
}

/** Elements of a page with their attributes in words. */
export function attributesIn(
  tree: Root,
): readonly { readonly element: JsxElement; readonly attribute: MdxJsxAttribute }[] {
  const found: { element: JsxElement; attribute: MdxJsxAttribute }[] = [];
  visit(tree, (node: Root | RootContent) => {
    if (!isJsxElement(node)) return;
    for (const attribute of node.attributes)
      if (attribute.type === 'mdxJsxAttribute') found.push({ element: node, attribute });
  });
  return found;
}

function programsOf(tree: Root): readonly Program[] {
  return tree.children.flatMap((node) => (node.type === 'mdxjsEsm' && node.data?.estree ? [node.data.estree] : []));
}

function declaredNames(tree: Root): readonly string[] {
  return programsOf(tree).flatMap((program) => [...bindingsIn(program)]);
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** Every name that is bound somewhere in a program: variables, functions, parameters. */
function* bindingsIn(node: unknown): Generator<string> {
  for (const one of nodesIn(node)) {
    if (one.type === 'VariableDeclarator') yield* patternNames(one.id);
    if (one.type === 'FunctionDeclaration' || one.type === 'ClassDeclaration') yield one.id.name;
    if ('params' in one && Array.isArray(one.params)) for (const param of one.params) yield* patternNames(param);
  }
}

function* patternNames(node: unknown): Generator<string> {
  for (const one of nodesIn(node)) if (one.type === 'Identifier') yield one.name;
}

/** Names whose values are read: no keys, no members of something else. */
function* readIn(node: unknown): Generator<{ name: string; offset: number }> {
  if (!isNode(node)) return;
  if (node.type === 'Identifier') yield { name: node.name, offset: startOf(node) };
  for (const [key, value] of Object.entries(node)) {
    const isName = (key === 'property' || key === 'key') && !('computed' in node && node.computed);
    if (isName) continue;
    for (const child of Array.isArray(value) ? value : [value]) yield* readIn(child);
  }
}

function* nodesIn(node: unknown): Generator<Node> {
  if (!isNode(node)) return;
  yield node;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) yield* nodesIn(child);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
