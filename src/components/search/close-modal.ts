/** The modal closes on this key; its own function for that is not handed to what it shows. */
export function closeModal(): void {
  window.dispatchEvent(new KeyboardEvent('keydown', { code: 'Escape', key: 'Escape' }));
}
