/** The words of one record for one channel. */
export interface ChannelText {
  readonly id: string;
  /** Record it was made from. */
  readonly record: string;
}
