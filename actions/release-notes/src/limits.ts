/** GitHub's limit for the text of a pull request or a comment, in characters; the `notes` output keeps it, too. */
export const textLimit = 65_536;
