/** Whether a dialog lies over the page: what is beneath it is then not to be changed, not by its keys either. */
export function isBeneathDialog(): boolean {
  return document.querySelector(".scrim") !== null;
}
