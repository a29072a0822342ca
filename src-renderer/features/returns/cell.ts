/** A figure being typed in its cell, and why. */
export interface Editing {
  readonly row: string;
  readonly figure: string;
  readonly reason: string;
  /** Set once it was tried, so that what is missing is said. */
  readonly tried: boolean;
}

/** What a person does to a cell of the sheet. */
export interface CellActions {
  readonly onSelect: (row: string) => void;
  /** `first` is the digit that began the typing. */
  readonly onEdit: (row: string, first?: string) => void;
  readonly onTyping: (editing: Editing) => void;
  readonly onKeep: () => void;
  readonly onCancel: () => void;
}
