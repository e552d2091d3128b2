/** Whether every row can have one of its columns to itself (augmenting paths). O(rows × options). */
export function canMatch(rows: readonly (readonly string[])[]): boolean {
  const holder = new Map<string, number>();
  const place = (row: number, seen: Set<string>): boolean => {
    for (const column of rows[row]!) {
      if (seen.has(column)) continue;
      seen.add(column);
      const rival = holder.get(column);
      if (rival !== undefined && !place(rival, seen)) continue;
      holder.set(column, row);
      return true;
    }
    return false;
  };
  return rows.every((_, row) => place(row, new Set()));
}
