/** What browsers ask for by themselves, whatever is installed in them. */
export const UPKEEP =
  /^(?:https?:\/\/)?(?:update\.googleapis\.com|accounts\.google\.com|firefox\.settings\.services\.mozilla\.com)[:/]/;
