/** A file and the folder it was picked with: '' for a file picked by itself. */
export interface PickedFile {
  readonly file: File;
  readonly folder: string;
}

export interface Picked {
  readonly files: readonly PickedFile[];
  /** Files and folders that could not be opened. */
  readonly broken: number;
  /** There were more files than `mostPicked`; the rest was not looked at. */
  readonly more: boolean;
}

/** A folder of a whole disk must not keep the window busy for minutes. */
export const mostPicked = 500;

interface Walk {
  readonly files: PickedFile[];
  broken: number;
  more: boolean;
}

const folderOf = (path: string): string => path.split('/').filter(Boolean).slice(0, -1).join('/');

/** 通知2 before 通知10. */
const byName = new Intl.Collator('zh-CN', { numeric: true }).compare;

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** A folder gives its entries a hundred at a time, and none when it has no more. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

async function walk(entry: FileSystemEntry, into: Walk): Promise<void> {
  if (into.files.length >= mostPicked) {
    into.more = true;
    return;
  }
  try {
    if (isFile(entry)) {
      const file = await new Promise<File>((done, failed) => entry.file(done, failed));
      into.files.push({ file, folder: folderOf(entry.fullPath) });
    } else if (isFolder(entry)) {
      const inside = [...(await entriesOf(entry))].sort((one, other) => byName(one.name, other.name));
      for (const each of inside) await walk(each, into);
    }
  } catch {
    into.broken += 1;
  }
}

/** What was dropped, with all that stands in dropped folders. Call it within the drop event: afterwards the browser has forgotten. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<Picked> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return pickedFiles(files);
  const into: Walk = { files: [], broken: 0, more: false };
  for (const entry of entries) await walk(entry, into);
  return into;
}

/** What was picked in the system's dialog: files, or one folder with all it holds. */
export function pickedFiles(list: FileList | null): Picked {
  const sorted = [...(list ?? [])].sort((one, other) => byName(one.webkitRelativePath, other.webkitRelativePath));
  const all = sorted.map((file) => ({ file, folder: folderOf(file.webkitRelativePath) }));
  return { files: all.slice(0, mostPicked), broken: 0, more: all.length > mostPicked };
}

/** Asks for a folder; the input needs no place on the page. */
export function askForFolder(onPicked: (picked: Picked) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.webkitdirectory = true;
  input.onchange = () => onPicked(pickedFiles(input.files));
  input.click();
}
