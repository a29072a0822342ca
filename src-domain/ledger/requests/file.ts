/** The officer's file of one request (依申请公开); its id is the request's. It never leaves the desk. */
export interface RequestFile {
  readonly id: string;
}
