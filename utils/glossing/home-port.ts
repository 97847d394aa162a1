/** Name of the port between the background and the gloss's home. */
export const HOME_PORT = 'gloss-home';
