/**
 * Copy and paste by the browser's own commands on a text area outside the view: it needs no permission and works
 * wherever the keys do.
 */
function makeArea(): HTMLTextAreaElement {
  const area = document.createElement("textarea");
  area.className = "clipboard-area";
  area.setAttribute("aria-hidden", "true");
  area.tabIndex = -1;
  document.body.append(area);
  return area;
}

/** Puts text on the clipboard. */
export function copyText(text: string, after: () => void): void {
  const area = makeArea();
  area.value = text;
  area.select();
  document.execCommand("copy");
  area.remove();
  after();
}

/** Called on the key press of Ctrl+V: lets the browser paste into the area, and hands the text over. */
export function catchPaste(taken: (text: string) => void): void {
  const area = makeArea();
  area.focus();
  const end = (text: string) => {
    clearTimeout(timer);
    area.remove();
    taken(text);
  };
  // Without a clipboard no event comes; the focus must find back all the same.
  const timer = setTimeout(() => end(""), 500);
  area.addEventListener("paste", (event) => {
    event.preventDefault();
    end(event.clipboardData?.getData("text/plain") ?? "");
  });
}
