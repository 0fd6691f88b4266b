import { useEffect, useRef } from 'react';
import { withAnother, withMove, withoutRow } from '../../citations/cite/basket/basket.ts';
import { tokenOf } from '../../model/token.ts';
import { announce } from '../announcement.tsx';
import type { ScopeTitles } from '../cite/scope-choice.tsx';
import { BasketCitation } from './basket-citation.tsx';
import type { BasketLine } from './basket-lines.ts';
import { updateBasket } from './use-basket.ts';

/** The items in order, each with the buttons that move and remove it. */
export function BasketItems({
  lines,
  inventory,
  retry,
}: {
  readonly lines: readonly BasketLine[];
  readonly inventory: ScopeTitles | undefined;
  readonly retry: () => void;
}) {
  const list = useRef<HTMLOListElement>(null);
  /** Which button had the focus before the items changed places. */
  const focused = useRef<string | undefined>(undefined);
  const order = lines.map(({ item }) => item.row).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the browser takes the focus from an element that is moved
  useEffect(() => {
    if (focused.current === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-focus="${focused.current}"]`)?.focus();
    focused.current = undefined;
  }, [order]);

  function move(index: number, by: -1 | 1) {
    const token = nameOf(lines, index);
    const to = index + by;
    if (to < 0 || to >= lines.length) {
      announce(`${token} is already ${by < 0 ? 'first' : 'last'}.`);
      return;
    }
    focused.current = `${lines[index]?.item.row} ${by < 0 ? 'up' : 'down'}`;
    updateBasket((basket) => withMove(basket, index, to));
    announce(`${token} moved to place ${to + 1} of ${lines.length}.`);
  }

  function remove(index: number) {
    const line = lines[index];
    if (!line) return;
    const next = lines[index + 1] ?? lines[index - 1];
    focused.current = next && `${next.item.row} remove`;
    updateBasket((basket) => withoutRow(basket, line.item.row));
    announce(`${nameOf(lines, index)} removed from the basket.`);
  }

  function another(index: number) {
    const line = lines[index];
    if (!line) return;
    const { items } = updateBasket((basket) => withAnother(basket, line.item.row));
    const token = tokenOf(line.item.id, line.item.version);
    announce(
      items.length > lines.length
        ? `Another row of ${token} at place ${index + 2} of ${items.length}.`
        : `The basket holds ${items.length}, and takes no more.`,
    );
  }

  return (
    <ol className="basket-items" ref={list}>
      {lines.map((line, index) => {
        const { row } = line.item;
        const token = nameOf(lines, index);
        const moves = (by: -1 | 1) => ({
          type: 'button' as const,
          className: 'row-action',
          'data-focus': `${row} ${by < 0 ? 'up' : 'down'}`,
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
          <li key={row} className="basket-item">
            <BasketCitation line={line} inventory={inventory} retry={retry} />
            <div className="row-actions">
              <button {...moves(-1)}>↑ Up</button>
              <button {...moves(1)}>↓ Down</button>
              <button
                type="button"
                className="row-action"
                aria-label={`Another row of ${token}`}
                onClick={() => another(index)}
              >
                Another row
              </button>
              <button
                type="button"
                className="row-action"
                data-focus={`${row} remove`}
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

/** Its token; with its place where several rows have the same. */
function nameOf(lines: readonly BasketLine[], index: number): string {
  const tokens = lines.map(({ item }) => tokenOf(item.id, item.version));
  const token = tokens[index] ?? '';
  return tokens.filter((one) => one === token).length > 1 ? `${token}, row ${index + 1}` : token;
}
