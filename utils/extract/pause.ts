/** Fewer blocks than this are read before anyone notices. */
const NOTICEABLE = 1500;

/** Lets the page breathe between two stages of reading a big one. */
export async function pause(blocks: number): Promise<void> {
  if (blocks < NOTICEABLE) return;
  await new Promise<void>((resume) => {
    setTimeout(resume);
  });
}
