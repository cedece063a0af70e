/** The rows of a training run on the device: one feed for each split that has rows, within one budget of bytes. */
import type { Dataset, Split } from './data/types.ts';
import type { Session } from './executor.ts';
import { createFeed, type Feed, type FeedOptions } from './feed.ts';

export interface Feeds {
  readonly train: Feed;
  readonly val?: Feed;
  readonly test?: Feed;
}

/** `made` gets each feed as soon as it is there, so that it can be released whatever happens to the next. */
export async function makeFeeds(session: Session, { splits }: Dataset, options: FeedOptions | undefined, made: Feed[]): Promise<Feeds> {
  let budget = options?.budget;
  const make = async (programs: ('prefix' | 'grad' | 'eval')[], split: Split): Promise<Feed> => {
    const feed = await createFeed(session, programs, split, { ...options, ...(budget === undefined ? {} : { budget }) });
    made.push(feed);
    if (budget !== undefined) budget -= feed.bytes;
    return feed;
  };
  const train = await make(['prefix', 'grad'], splits.train);
  const val = splits.val && splits.val.rows > 0 ? await make(['eval'], splits.val) : undefined;
  const test = splits.test && splits.test.rows > 0 ? await make(['eval'], splits.test) : undefined;
  return { train, ...(val ? { val } : {}), ...(test ? { test } : {}) };
}
