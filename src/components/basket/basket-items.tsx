import { useEffect, useRef } from 'react';
import { withMove, withoutItem } from '../../citations/cite/basket.ts';
import { tokenOf } from '../../model/token.ts';
import { announce } from '../announcement.tsx';
import { BasketCitation } from './basket-citation.tsx';
import type { BasketLine } from './basket-lines.ts';
import { updateBasket } from './use-basket.ts';

/** The items in order, each with the buttons that move and remove it. */
export function BasketItems({ lines, retry }: { readonly lines: readonly BasketLine[]; readonly retry: () => void }) {
  const list = useRef<HTMLOListElement>(null);
  /** Which button had the focus before the items changed places. */
  const focused = useRef<string | undefined>(undefined);
  const order = lines.map(({ item }) => tokenOf(item.id, item.version)).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the browser takes the focus from an element that is moved
  useEffect(() => {
    if (focused.current === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-focus="${focused.current}"]`)?.focus();
    focused.current = undefined;
  }, [order]);

  function move(index: number, by: -1 | 1) {
    const token = tokenOfLine(lines[index]);
    const to = index + by;
    if (to < 0 || to >= lines.length) {
      announce(`${token} is already ${by < 0 ? 'first' : 'last'}.`);
      return;
    }
    focused.current = `${token} ${by < 0 ? 'up' : 'down'}`;
    updateBasket((basket) => withMove(basket, index, to));
    announce(`${token} moved to place ${to + 1} of ${lines.length}.`);
  }

  function remove(index: number) {
    const line = lines[index];
    if (!line) return;
    const next = lines[index + 1] ?? lines[index - 1];
    focused.current = next && `${tokenOfLine(next)} remove`;
    updateBasket((basket) => withoutItem(basket, line.item.id, line.item.version));
    announce(`${tokenOfLine(line)} removed from the basket.`);
  }

  return (
    <ol className="basket-items" ref={list}>
      {lines.map((line, index) => {
        const token = tokenOfLine(line);
        const moves = (by: -1 | 1) => ({
          type: 'button' as const,
          className: 'row-action',
          'data-focus': `${token} ${by < 0 ? 'up' : 'down'}`,
          'aria-label': `Move ${token} ${by < 0 ? 'up' : 'down'}`,
          onClick: () => move(index, by),
          onKeyDown: (event: React.KeyboardEvent) => {
            const arrow = { ArrowUp: -1, ArrowDown: 1 }[event.key];
            if (arrow !== 1 && arrow !== -1) return;
            event.preventDefault();
            move(index, arrow);
          },
        });
        return (
          <li key={token} className="basket-item">
            <BasketCitation line={line} index={index} retry={retry} />
            <div className="row-actions">
              <button {...moves(-1)}>↑ Up</button>
              <button {...moves(1)}>↓ Down</button>
              <button
                type="button"
                className="row-action"
                data-focus={`${token} remove`}
                aria-label={`Remove ${token}`}
                onClick={() => remove(index)}
              >
                Remove
              </button>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function tokenOfLine(line: BasketLine | undefined): string {
  return line ? tokenOf(line.item.id, line.item.version) : '';
}
