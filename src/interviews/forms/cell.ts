import type { MarkForm } from './form.ts';

/** A table says who speaks: a cell of the row, or the head of the column. */
export const cell: MarkForm = {
  isFirm: true,
  read({ given }) {
    if (given === null || given.mark === '') return null;
    return { mark: given.mark, aside: '', end: given.end, time: given.time };
  },
};
