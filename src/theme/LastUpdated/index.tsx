import type { Props } from '@theme/LastUpdated';
import { dateInWords } from '../../language/time/dates-in-words.ts';

/** When a page was last changed: the day as every other date of the site is written. */
export default function LastUpdated({ lastUpdatedAt }: Props) {
  if (!lastUpdatedAt) return null;
  const day = new Date(lastUpdatedAt).toISOString().slice(0, 10);
  return (
    <span className="theme-last-updated">
      Last updated on{' '}
      <b>
        <time dateTime={day} itemProp="dateModified">
          {dateInWords(day)}
        </time>
      </b>
    </span>
  );
}
