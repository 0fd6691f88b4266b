import type { ComponentProps } from 'react';

/** A table that scrolls inside itself where the screen is too narrow for it. */
export function ScrollTable(props: ComponentProps<'table'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard (WCAG 2.1.1)
    <div className="table-scroll" tabIndex={0}>
      <table {...props} />
    </div>
  );
}
