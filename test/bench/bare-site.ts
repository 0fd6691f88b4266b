/** A Docusaurus site without anything of ours, with the same words: what ours is measured against. */
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../../scripts/lib/project/project.ts';

/**
 * Writes a site of the classic preset, as it comes, with a page for each of ours, since each page of a Docusaurus site brings the list
 * of all: the Markdown that the built site has of it, or what somebody wrote by hand. It has no side column, which would stand in every page.
 *
 * @param site an empty folder with `node_modules`
 * @param project the folder of our site, built
 * @returns how many pages it has
 */
export function writeBareSite(site: string, project: string): number {
  cpSync(join(project, 'static/img'), join(site, 'static/img'), { recursive: true });
  writeFileSync(join(site, 'package.json'), '{"name":"bare","private":true}\n');
  let pages = 0;
  for (const html of filesBelow(project, 'build')) {
    const path = /^build\/(.*?)\/?index\.html$/.exec(html)?.[1];
    if (path === undefined || path.endsWith('/print')) continue;
    const texts = [join(project, 'build', `${path}.md`), join(project, 'docs', `${path || 'index'}.mdx`)];
    const text = texts.find((file) => existsSync(file));
    if (text === undefined) continue;
    const file = join(site, 'docs', path, 'index.md');
    mkdirSync(dirname(file), { recursive: true });
    cpSync(text, file);
    pages++;
  }
  const config = {
    title: 'Bare',
    url: 'https://bare.example',
    baseUrl: '/',
    trailingSlash: true,
    onBrokenLinks: 'ignore',
    onBrokenAnchors: 'ignore',
    future: { v4: true },
    markdown: { format: 'md', hooks: { onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore' } },
    presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: false }, blog: false }]],
    themeConfig: { algolia: { appId: 'BARE', apiKey: 'bare', indexName: 'bare' } },
  };
  writeFileSync(join(site, 'docusaurus.config.js'), `module.exports = ${JSON.stringify(config)};\n`);
  return pages;
}
