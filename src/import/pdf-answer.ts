import { NotImported } from './document.ts';
import type { PdfText } from './pdf-text.ts';

// A PDF is read where it can be stopped, in a worker or a thread: what is said from there.

export type PdfAnswer = { readonly read: PdfText } | { readonly refused: string } | { readonly failed: string };

/** In milliseconds. A newsletter takes one second. */
export const PATIENCE = 30_000;

export const TOO_SLOW: PdfAnswer = {
  refused: 'This PDF takes too long to read. Print it to a new PDF, and import that, or paste its text on the desk.',
};

/** @throws NotImported, and what the reader threw */
export function openAnswer(answer: PdfAnswer): PdfText {
  if ('read' in answer) return answer.read;
  throw 'refused' in answer ? new NotImported(answer.refused) : new Error(answer.failed);
}
