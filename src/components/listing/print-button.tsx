/** Prints the page as it stands: what its reader narrowed it to. */
export function PrintButton() {
  return (
    <button type="button" className="action needs-script print-button" onClick={() => print()}>
      Print this list
    </button>
  );
}
