interface Spot {
  readonly row: number;
  readonly column: number;
}

interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly rightToLeft: boolean;
}

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Where a key leads in a grid, by the grid pattern of the ARIA Authoring Practices; null for other keys. */
export function cellAfterKey(
  { row, column }: Spot,
  { key, ctrlKey }: Press,
  grid: Grid,
): Spot | null {
  const forward = grid.rightToLeft ? -1 : 1;
  const last = { row: grid.rows - 1, column: grid.columns - 1 };
  const within = (spot: Spot): Spot => ({
    row: Math.min(last.row, Math.max(0, spot.row)),
    column: Math.min(last.column, Math.max(0, spot.column)),
  });
  switch (key) {
    case "ArrowRight":
      return within({ row, column: column + forward });
    case "ArrowLeft":
      return within({ row, column: column - forward });
    case "ArrowDown":
      return within({ row: row + 1, column });
    case "ArrowUp":
      return within({ row: row - 1, column });
    case "Home":
      return { row: ctrlKey ? 0 : row, column: 0 };
    case "End":
      return { row: ctrlKey ? last.row : row, column: last.column };
    default:
      return null;
  }
}
