// In properties these elements mark a row or a paragraph's end; elsewhere they hold the text that was changed.
const properties = new Set(['w:rPr', 'w:trPr', 'w:numPr', 'w:tcPr']);

/** Whether a tag of tracking is a mark inside properties. */
export const isMarker = (parent: string): boolean => properties.has(parent);

const deletions = new Set(['w:del', 'w:moveFrom']);
const insertions = new Set(['w:ins', 'w:moveTo']);

/** Counts how deep a reading stands in tracked changes. */
export class Revisions {
  private deleted = 0;
  private inserted = 0;

  open(name: string, parent: string): void {
    this.step(name, parent, 1);
  }

  close(name: string, parent: string): void {
    this.step(name, parent, -1);
  }

  get isDeleted(): boolean {
    return this.deleted > 0;
  }

  get isInserted(): boolean {
    return this.inserted > 0;
  }

  private step(name: string, parent: string, by: number): void {
    if (isMarker(parent)) return;
    if (deletions.has(name)) this.deleted += by;
    if (insertions.has(name)) this.inserted += by;
  }
}
