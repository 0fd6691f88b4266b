import { ListActions } from './list-actions.tsx';

/** What collects or saves a list, below it: most readers come for the promises alone. */
export function FoldedActions({ tokens }: { readonly tokens: readonly string[] }) {
  return (
    <div className="folded-actions">
      {tokens.length > 0 && (
        <details className="fold">
          <summary>Add or save all that is listed</summary>
          <ListActions tokens={tokens} />
        </details>
      )}
    </div>
  );
}
