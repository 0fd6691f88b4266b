import Link from '@docusaurus/Link';
import { counted } from '../../language/counts.ts';
import { useNotCovered } from './unavailable.ts';

interface Props {
  readonly className: string;
  readonly query: string;
  /** How much was found; missing until that is known. */
  readonly total?: number | undefined;
  /** Why nothing can be found. */
  readonly problem?: string | undefined;
  /** Nothing is said yet. */
  readonly silent?: boolean;
  /** Called when the reader follows a link from here. */
  readonly onLeave?: () => void;
}

/** What is said of a search, to those who hear it as well: that it is awaited, how much was found, or why nothing can be. */
export function SearchStatus({ className, silent = false, onLeave, ...search }: Props) {
  const notCovered = useNotCovered();
  const isEmpty = search.total === 0 && search.problem === undefined;
  return (
    <>
      <p className={className} role="status">
        {!silent && statusInWords(search)}
      </p>
      {isEmpty && notCovered !== undefined && (
        <p className="search-absent">
          It may be something that is not held here:{' '}
          <Link to={notCovered} onClick={onLeave}>
            what this register does not cover
          </Link>
          .
        </p>
      )}
    </>
  );
}

function statusInWords({ query, total, problem }: Pick<Props, 'query' | 'total' | 'problem'>): string {
  if (problem !== undefined) return `Search is not available: ${problem}.`;
  if (total === undefined) return 'Loading the search…';
  return total === 0 ? `No results for “${query}”` : counted(total, 'result');
}
