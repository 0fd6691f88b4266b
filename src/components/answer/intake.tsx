import { type ChangeEvent, type DragEvent, type FormEvent, useId, useRef, useState } from 'react';

/** What can be chosen: questionnaires, and decisions that were saved. */
export const accepted = '.xlsx,.xlsm,.csv,.tsv,.docx,.md,.txt,.json';

/** Takes a questionnaire: dropped, chosen, or pasted. */
export function Intake({
  take,
  problem,
}: {
  readonly take: (name: string, bytes: Uint8Array) => Promise<void>;
  readonly problem: string | undefined;
}) {
  const [isOver, setIsOver] = useState(false);
  const pasted = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  function drop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    const file = event.dataTransfer.files[0];
    if (file) void takeFile(file, take);
  }
  function paste(event: FormEvent) {
    event.preventDefault();
    const text = pasted.current?.value ?? '';
    if (text.trim() !== '') void take(nameOf(text), new TextEncoder().encode(text));
  }
  return (
    <section className="answer-intake" aria-label="The questionnaire">
      {problem !== undefined && (
        <p role="alert" className="cite-refused">
          <strong>It could not be read.</strong> {problem}
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is beside choosing one, which the keyboard reaches */}
      <div
        className={isOver ? 'answer-drop answer-drop--over' : 'answer-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <div className="field">
          <label htmlFor={`${id}-file`}>
            Drop a questionnaire here, or choose one: Excel, CSV, Word, Markdown or text
          </label>
          <input id={`${id}-file`} type="file" accept={accepted} onChange={(event) => chosen(event, take)} />
        </div>
      </div>
      <form onSubmit={paste}>
        <div className="field">
          <label htmlFor={`${id}-text`}>Or paste questions: a line each, or cells copied from a spreadsheet</label>
          <textarea id={`${id}-text`} ref={pasted} rows={4} autoComplete="off" />
        </div>
        <button type="submit" className="action">
          Answer what is pasted
        </button>
      </form>
    </section>
  );
}

/** Takes the file that was chosen, and lets the same be chosen again. */
export function chosen(
  { target }: ChangeEvent<HTMLInputElement>,
  take: (name: string, bytes: Uint8Array) => Promise<void>,
): void {
  const file = target.files?.[0];
  if (file) void takeFile(file, take);
  target.value = '';
}

async function takeFile(file: File, take: (name: string, bytes: Uint8Array) => Promise<void>): Promise<void> {
  await take(file.name, new Uint8Array(await file.arrayBuffer()));
}

/** Cells from a spreadsheet are parted by tabs; Markdown tables have a line of hyphens. */
function nameOf(text: string): string {
  if (/^[^\n]*\t/.test(text)) return 'pasted.tsv';
  return /^[ \t]*(?:\|[ \t]*)?:?-{3,}:?[ \t]*\|/m.test(text) ? 'pasted.md' : 'pasted.txt';
}
