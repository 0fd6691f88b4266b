/** What the page does: opens a questionnaire, keeps the decisions, and makes the copy. */
import useBaseUrl from '@docusaurus/useBaseUrl';
import { useEffect, useRef, useState } from 'react';
import {
  type Decision,
  type Decisions,
  decisionsText,
  readDecisions,
  stillOffered,
} from '../../answers/review/decisions.ts';
import type { ReviewRow } from '../../answers/review/review.ts';
import { answeringAddress, inventoryAddress } from '../../model/addresses/routes.ts';
import { announce } from '../announcement.tsx';
import { saveFile } from '../basket/save-file.ts';
import { today } from '../cite/today.ts';
import type { OpenedQuestionnaire } from './answer-worker.ts';
import { Cancelled, createDesk, type Desk } from './desk.ts';
import { forgetReview, type KeptQuestionnaire, keepDecisions, keepQuestionnaire, keptReview } from './kept-review.ts';

/** Where the reader is. */
export type Stage =
  | { readonly at: 'empty'; readonly problem?: string }
  | { readonly at: 'working'; readonly name: string; readonly done: number; readonly all: number }
  | {
      readonly at: 'review';
      readonly questionnaire: KeptQuestionnaire;
      readonly opened: OpenedQuestionnaire;
      /** Whether a reload finds it again. */
      readonly isKept: boolean;
    };

/** A file larger than this is none that a person reviews here. */
const mostBytes = 50_000_000;

export type Answering = ReturnType<typeof useAnswering>;

/** The state of the page, and what can be done. */
export function useAnswering() {
  const [inventory, material] = [useBaseUrl(inventoryAddress), useBaseUrl(answeringAddress)];
  const [stage, setStage] = useState<Stage>({ at: 'empty' });
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const [index, setIndex] = useState(0);
  const desk = useRef<Desk>(undefined);
  const rows = stage.at === 'review' ? stage.opened.rows : [];

  async function open(questionnaire: KeptQuestionnaire, before: Decisions) {
    const { name, bytes } = questionnaire;
    desk.current ??= createDesk();
    setStage({ at: 'working', name, done: 0, all: 0 });
    try {
      if (bytes.length > mostBytes) throw new Error(`Unexpected ${bytes.length} bytes, expected at most ${mostBytes}`);
      const [inventoryUrl, materialUrl] = [inventory, material].map((one) => new URL(one, location.href).href);
      const request = { ...questionnaire, inventory: inventoryUrl ?? '', material: materialUrl ?? '', today: today() };
      const opened = await desk.current.open(request, (done, all) => setStage({ at: 'working', name, done, all }));
      const held = stillOffered(before, opened.rows);
      const isKept = keepQuestionnaire(questionnaire) && keepDecisions(held);
      setDecisions(held);
      setIndex(nextOpen(opened.rows, held, 0));
      setStage({ at: 'review', questionnaire, opened, isKept });
      announce(`${opened.rows.length} rows are answered; ${held.size} are decided.`);
    } catch (error) {
      if (!(error instanceof Cancelled)) setStage({ at: 'empty', problem: `${name}: ${(error as Error).message}` });
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was kept is taken up once, when the page begins
  useEffect(() => {
    const kept = keptReview();
    if (kept) void open(kept.questionnaire, kept.decisions);
    return () => desk.current?.cancel();
  }, []);

  function keep(next: Decisions) {
    setDecisions(next);
    keepDecisions(next);
  }

  return {
    stage,
    decisions,
    index,
    row: rows[index],
    goTo: (to: number) => setIndex(Math.min(Math.max(to, 0), rows.length - 1)),
    /** A questionnaire, or the file of decisions for the one that is open. */
    async take(name: string, bytes: Uint8Array) {
      if (/\.json$/i.test(name)) {
        const read = readDecisions(new TextDecoder().decode(bytes));
        if (!read || stage.at !== 'review') {
          announce('Choose the questionnaire first, then its file of decisions.');
          if (stage.at === 'empty')
            setStage({ at: 'empty', problem: `${name}: expected a questionnaire first, then the decisions on it` });
          return;
        }
        const held = stillOffered(read, rows);
        keep(new Map([...decisions, ...held]));
        announce(`${held.size} of ${read.size} decisions are taken over.`);
        return;
      }
      await open({ name, bytes, told: { columns: {}, otherwise: {} } }, new Map());
    },
    /** The same questionnaire, with other columns or for another service. */
    async again(told: KeptQuestionnaire['told']) {
      if (stage.at === 'review') await open({ ...stage.questionnaire, told }, decisions);
    },
    cancel() {
      desk.current?.cancel();
      setStage({ at: 'empty' });
      announce('Stopped.');
    },
    decide({ key, row }: ReviewRow, decision: Decision) {
      const next = new Map(decisions).set(key, decision);
      keep(next);
      const to = nextOpen(rows, next, index + 1);
      setIndex(to);
      announce(
        next.size === rows.length
          ? 'All rows are decided.'
          : `Row ${row}: ${decision}. ${rows.length - next.size} open.`,
      );
    },
    acceptRest() {
      const open = rows.filter(({ key }) => !decisions.has(key));
      keep(new Map([...decisions, ...open.map(({ key, choices }) => [key, choices[0]?.decision ?? 'skip'] as const)]));
      announce(`${open.length} suggestions accepted.`);
    },
    async download() {
      if (stage.at !== 'review' || !desk.current) return;
      const { name } = stage.questionnaire;
      try {
        const bytes = await desk.current.write(decisions);
        saveFile({ fileName: answeredName(name), mimeType: 'application/octet-stream', bytes });
        announce(`Saved ${answeredName(name)} with ${decisions.size} rows decided.`);
      } catch (error) {
        announce(`The copy could not be made: ${(error as Error).message}.`);
      }
    },
    saveDecisions() {
      if (stage.at !== 'review') return;
      const fileName = `${answeredName(stage.questionnaire.name)}.review.json`;
      saveFile({ fileName, mimeType: 'application/json', bytes: new TextEncoder().encode(decisionsText(decisions)) });
      announce(`Saved ${fileName}.`);
    },
    startOver() {
      desk.current?.cancel();
      forgetReview();
      setDecisions(new Map());
      setStage({ at: 'empty' });
    },
  };
}

/** The first row without a decision from an index on, or else from the beginning; the last decided one where there is none. */
function nextOpen(rows: readonly ReviewRow[], decisions: Decisions, from: number): number {
  const isOpen = ({ key }: ReviewRow) => !decisions.has(key);
  const after = rows.findIndex((row, index) => index >= from && isOpen(row));
  if (after >= 0) return after;
  const before = rows.findIndex(isOpen);
  return before >= 0 ? before : Math.max(0, from - 1);
}

/** `bank-answered.xlsx`, as the command names the copy. */
function answeredName(name: string): string {
  return name.replace(/(\.[^.]+)?$/, (extension) => `-answered${extension}`);
}
