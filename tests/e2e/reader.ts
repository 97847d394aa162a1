/** The roles that Sutro's pages are worked by. */
export type Role = 'button' | 'switch' | 'link' | 'heading' | 'listitem' | 'searchbox';

/** One of Sutro's own pages, as a reader sees and uses it: the popup, the library. */
export interface View {
  /** Everything that can be read in it now. */
  text(): Promise<string>;
  /** What the elements of a role read, in order. */
  all(role: Role): Promise<string[]>;
  /** Waits until there is such an element, then presses it. The name may be a part of the whole. */
  press(role: Role, name: string | RegExp): Promise<void>;
  /** Runs a function in it. */
  run<A, T>(inPage: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** Puts the pointer on the first element that the selector finds. Not in Firefox's popup, which no driver reaches. */
  pointAt(selector: string): Promise<void>;
  /** Makes the tab as wide and high as this, in CSS pixels. Not in popups: they choose for themselves. */
  resize(width: number, height: number): Promise<void>;
  /** Leaves a picture of it. */
  picture(file: string): Promise<void>;
  close(): Promise<void>;
}

/** An open page of somebody else's, that Sutro is pointed at. */
export interface Tab {
  readonly url: string;
  run<T>(inPage: () => T): Promise<T>;
  picture(file: string): Promise<void>;
}

/** A browser with the built extension in it, and a profile that outlives a restart. */
export interface Reader {
  readonly browserName: 'chromium' | 'firefox';
  open(url: string): Promise<Tab>;
  /** Allows the extension in private windows, and opens one. */
  openPrivate(url: string): Promise<Tab>;
  /** Clicks the toolbar button over the tab: opens the popup and grants activeTab, as a reader's click does. */
  click(tab: Tab): Promise<View>;
  /** One of the extension's own pages in a tab: `library.html`. */
  openOwnPage(page: string): Promise<View>;
  /**
   * Says, by the browser's own means, that the extension may have this host: `http://localhost/*`. No driver can press
   * the prompt that a reader would see.
   */
  allowHost(origin: string): Promise<void>;
  /** Leaves the extension no more room on the disk than this, in kB. Firefox starts again for it. */
  fillDisk(room: number): Promise<void>;
  /** Ends the background, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** Until somebody closes the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the profile; made when missing. */
  profile: string;
  /** The browser's executable. */
  program: string;
  /** Everything that the browser asks of the network goes there. */
  proxy?: { host: string; port: number };
  /** Of the browser's own interface, and so of the extension's. */
  language?: string;
  colours?: 'light' | 'dark';
  headless?: boolean;
  /** More of Firefox's settings. */
  prefs?: Record<string, string | number | boolean>;
  /** Folder of the built extension, when it is not the one that ships. */
  build?: string;
}
