import { labelTables } from '../../generate/nodes/table-labels.ts';

/** A remark plugin that gives each cell of a Markdown table the name of its column. */
export function remarkTableLabels() {
  return labelTables;
}
