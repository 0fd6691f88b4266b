/** Side columns, of hand-written pages alone: the theme puts the whole of one into every page that shows it, and entries may be many. */
import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  reading: [
    {
      type: 'category',
      label: 'Reading and citing',
      collapsible: false,
      // A category without a page is written as a link that leads nowhere.
      link: { type: 'doc', id: 'reading' },
      items: ['citing', 'answering', 'verifying', 'verifying-limits', 'scanning', 'assistants', 'other-repositories'],
    },
    'about',
    'privacy',
  ],
  maintaining: [
    'maintaining',
    'adopting',
    {
      type: 'category',
      label: 'Checks',
      collapsible: false,
      link: { type: 'doc', id: 'checks/index' },
      // The rules are in the list of the page: a hundred and fifty of them would stand in each of their pages.
      items: ['decisions'],
    },
  ],
};

export default sidebars;
