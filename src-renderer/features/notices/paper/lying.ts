/** How a sheet lies on its pages. */
export interface Lying {
  readonly pages: number;
  /** The list begins on a page of its own. */
  readonly listOnNewPage: boolean;
}

/** Read from the pages as they are drawn; one page before there are any. */
export function lyingOn(pages: HTMLElement | null): Lying {
  const list = pages?.querySelector('.notice-list') ?? null;
  const page = list?.closest('.notice-page') ?? null;
  return {
    pages: Math.max(1, pages?.childElementCount ?? 0),
    listOnNewPage: list !== null && page !== pages?.firstElementChild && list.parentElement?.firstElementChild === list,
  };
}
