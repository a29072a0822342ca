const MiB = 1024 * 1024;

/** What a file may cost. A township's longest report is far below; a bomb is far above. */
export const limits = {
  fileBytes: 64 * MiB,
  entries: 5000,
  entryBytes: 32 * MiB,
  totalBytes: 96 * MiB,
  /** Expansion of one entry above `ratioFrom`. */
  ratio: 200,
  ratioFrom: MiB,
  xmlDepth: 256,
  /** Files inside files: how deep, and how many in all. */
  insideDepth: 2,
  insideFiles: 40,
  /** Pictures of one document whose letters are recognised, some seconds each. */
  recognisedPictures: 30,
  /** Text of a whole document, in UTF-16 units. */
  textUnits: 16 * MiB,
  /** An old machine needs some ten seconds for a roster of 2,000 rows. */
  examineMillis: 60_000,
  workerHeapMegabytes: 512,
} as const;
