/** The documentation of the checks: lists by what is looked at, and a page for each rule. */

import { counted } from '../../language/counts.ts';
import { capitalised } from '../../language/letters.ts';
import { ruleAddress, ruleListAnchor, ruleLists } from '../../model/addresses/routes.ts';
import { type Block, code, heading, link, p, strong, ul } from '../nodes/nodes.ts';
import type { Page } from '../page.ts';
import { entryLine } from '../parts/parts.ts';

/** What a page says of a rule; a check's `Rule` is one. */
export interface DocumentedRule {
  readonly id: string;
  readonly description: string;
  readonly why: string;
  readonly level: 'error' | 'warning' | 'info';
  readonly unit: string;
  /** In TypeScript unless it names another language; with what the rule says of the first. */
  readonly example: {
    readonly bad: string;
    readonly good: string;
    readonly message: string;
    readonly language?: string;
  };
  /** The npm script that runs it: `check`. */
  readonly command: string;
  /** The file that defines it, from the repository's root. */
  readonly source: string;
}

const levelMeaning = {
  error: 'breaks the build',
  warning: 'asks for a decision, and does not break the build',
  info: 'known and open, and does not break the build',
} as const;

/** A page that lists the rules of some commands. */
interface RuleList {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly commands: readonly string[];
}

const registryList: RuleList = {
  ...ruleLists.registry,
  title: 'Checks',
  description: 'The rules that the registry, the hand-written pages and the documents that cite us are held against.',
};

const otherLists: readonly RuleList[] = [
  {
    ...ruleLists.site,
    title: 'Checks of the built site',
    description: 'The rules that the pages are held against once they are built, and addresses elsewhere on the web.',
  },
  {
    ...ruleLists.documents,
    title: 'Checks of documents',
    description:
      'The rules that documents anywhere are held against, those that cite a commitment and those that cite none.',
  },
];

/** The pages of all rules. */
export function rulePages(rules: readonly DocumentedRule[]): Page[] {
  return [indexPage(rules), ...otherLists.map((list) => listPage(rules, list)), ...rules.map(rulePage)];
}

function indexPage(rules: readonly DocumentedRule[]): Page {
  return {
    ...pageOf(registryList),
    content: [
      p(
        'What the checks hold to, with the level of a rule where it is not an error. Each finding names its place as file, line and column, says what was expected, and carries the id of its rule. Those of ',
        code('npm run verify'),
        ' are about documents anywhere that cite a commitment: see ',
        link('/verifying/', 'how to verify your documents'),
        '. Those of ',
        code('npm run scan'),
        ' are about what cites none: see ',
        link('/scanning/', 'how to find promises that nobody cites'),
        '.',
      ),
      p(
        'Which of them answers which question of a privacy lawyer, and what only a person can decide, is told under ',
        link('/checks/decisions/', 'what the checks decide'),
        '.',
      ),
      ...rulesOf(rules, registryList),
      ...otherLists.flatMap((list) =>
        ruledBy(rules, list).flatMap((command) => [
          commandHeading(command),
          p(
            link(
              `${list.address}#${ruleListAnchor(command)}`,
              `${counted(rules.filter((rule) => rule.command === command).length, 'rule')} of ${command}`,
            ),
            `, under ${list.title}.`,
          ),
        ]),
      ),
    ],
  };
}

function listPage(rules: readonly DocumentedRule[], list: RuleList): Page {
  return {
    ...pageOf(list),
    crumbs: rulesCrumbs,
    content: [
      p(list.description, ' All others are under ', link(registryList.address, 'Checks'), '.'),
      ...rulesOf(rules, list),
    ],
  };
}

function pageOf({ address, title, description }: RuleList) {
  const file = address === registryList.address ? `${address}index` : address.slice(0, -1);
  return { file: `${file.slice(1)}.mdx`, title, description, source: 'src/checks/index.ts' };
}

const rulesCrumbs = [
  { label: 'For maintainers', path: '/maintaining/' },
  { label: 'Checks', path: registryList.address },
];

function rulesOf(rules: readonly DocumentedRule[], list: RuleList): Block[] {
  return ruledBy(rules, list).flatMap((command) => [
    commandHeading(command),
    ul(
      rules
        .filter((rule) => rule.command === command)
        .map(({ id, level, description }) => [
          link(ruleAddress(id), code(id)),
          `${level === 'error' ? '' : ` (${level})`}: ${description}`,
        ]),
    ),
  ]);
}

/** The commands of a list that have rules. */
function ruledBy(rules: readonly DocumentedRule[], { commands }: RuleList): readonly string[] {
  return commands.filter((command) => rules.some((rule) => rule.command === command));
}

function commandHeading(command: string): Block {
  return heading(2, ruleListAnchor(command), code(`npm run ${command}`));
}

function rulePage({ id, description, why, level, unit, example, command, source: file }: DocumentedRule): Page {
  const source = (value: string): Block => ({
    type: 'code',
    lang: example.language ?? 'ts',
    value,
  });
  return {
    file: `checks/${id}.mdx`,
    title: id,
    description,
    crumbs: rulesCrumbs,
    source: file,
    content: [
      entryLine('Check', [{ text: capitalised(level), style: `level-${level}` }]),
      p(strong(description)),
      p(why),
      p(
        'A rule of ',
        code(`npm run ${command}`),
        `. Its level is at most ${level}, which ${levelMeaning[level]}. It counts the ${unit} that it looked at.`,
      ),
      heading(2, 'wrong', 'Wrong'),
      source(example.bad),
      p(`It says: ${example.message}.`),
      heading(2, 'right', 'Right'),
      source(example.good),
    ],
  };
}
