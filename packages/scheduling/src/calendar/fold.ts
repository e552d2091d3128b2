import { subtract, union } from "../spans/algebra.ts";
import { noSpans, spanSet } from "../spans/span-set.ts";
import type { SpanSet } from "../types.ts";
import type { Piece } from "./piece.ts";

/** The open time that pieces, sorted by height, make of nothing. Linear in them for each height. */
export function fold(pieces: readonly Piece[]): SpanSet {
  let open = noSpans;
  for (let i = 0; i < pieces.length;) {
    const { layer, order, opens } = pieces[i]!;
    let end = i + 1;
    while (end < pieces.length && isLevel(pieces[end]!, layer, order, opens)) end++;
    const spans = spanSet(pieces.slice(i, end));
    open = opens ? union(open, spans) : subtract(open, spans);
    i = end;
  }
  return open;
}

function isLevel(piece: Piece, layer: number, order: number, opens: boolean): boolean {
  return piece.layer === layer && piece.order === order && piece.opens === opens;
}
