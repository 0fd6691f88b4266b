import type { PrismTheme } from 'prism-react-renderer';

/** Quiet code blocks: one theme for both colour modes, since its colours are the tokens of `tokens.css`. */
export const codeTheme: PrismTheme = {
  plain: { color: 'var(--pc-text)', backgroundColor: 'var(--pc-surface)' },
  styles: [
    { types: ['comment'], style: { color: 'var(--pc-muted)', fontStyle: 'italic' } },
    { types: ['string', 'attr-value', 'inserted'], style: { color: 'var(--pc-accent)' } },
    { types: ['keyword', 'tag', 'property', 'attr-name', 'title'], style: { fontWeight: 'bold' } },
    { types: ['deleted'], style: { color: 'var(--pc-warn)' } },
  ],
};
