/** The browser or the page's renderer died: worth a second try, unlike a page that is wrong. */
export class BrowserCrashed extends Error {}
