import { useEffect, useRef, useState } from 'react';
import { FoldedActions } from './folded-actions.tsx';
import { tokensLeft } from './tokens.ts';

/** Collects or saves every promise of a page that nobody narrows. */
export function PromiseActions() {
  const [tokens, setTokens] = useState<readonly string[]>([]);
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const page = here.current?.closest('article');
    if (page) setTokens(tokensLeft(page));
  }, []);
  return (
    <div ref={here}>
      <FoldedActions tokens={tokens} />
    </div>
  );
}
