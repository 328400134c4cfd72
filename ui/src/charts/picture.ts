/** What a picture looks like outside the window: its colours and letters are written into it. */
const CARRIED = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "paint-order",
  "font-size",
  "font-weight",
  "text-anchor",
  "letter-spacing",
] as const;
const LETTERS = "Inter, 'Source Sans 3', Arial, sans-serif";
const SVG = "http://www.w3.org/2000/svg";
const MARGIN = 16;
const HEAD = 44;
const PNG_SCALE = 2;

export interface Picture {
  svg: string;
  width: number;
  height: number;
}

/** What stands above a picture when it leaves the window: its finding, and a mark such as that it is invented. */
export interface Caption {
  title: string;
  mark: string | null;
}

/** A drawing in the window as a file of its own. */
export function takePicture(shown: SVGSVGElement, caption: Caption): Picture {
  const copy = shown.cloneNode(true) as SVGSVGElement;
  const originals = shown.querySelectorAll<SVGElement>("*");
  copy.querySelectorAll<SVGElement>("*").forEach((element, at) => {
    const original = originals[at];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const name of CARRIED) {
      const value = style.getPropertyValue(name);
      if (value) element.setAttribute(name, value);
    }
    element.removeAttribute("class");
  });
  const [width, height] = [Number(shown.getAttribute("width")), Number(shown.getAttribute("height"))];
  const size = { width: width + 2 * MARGIN, height: height + HEAD + MARGIN };
  frame(copy, width, size, caption);
  return { svg: new XMLSerializer().serializeToString(copy), ...size };
}

/** Puts the paper behind the drawing and its caption above. */
function frame(copy: SVGSVGElement, width: number, size: { width: number; height: number }, { title, mark }: Caption): void {
  const shown = getComputedStyle(document.querySelector("main") ?? document.body);
  const named = element("title", {}, title);
  const ground = element("rect", { x: -MARGIN, y: -HEAD, ...size, fill: shown.backgroundColor });
  const text = { y: -18, fill: shown.color };
  const head = element("text", { ...text, x: 0, "font-size": 15, "font-weight": 600 }, title);
  copy.prepend(named, ground, head);
  if (mark !== null) copy.append(element("text", { ...text, x: width, "font-size": 12, "text-anchor": "end" }, mark));
  copy.removeAttribute("class");
  const attributes = { xmlns: SVG, viewBox: `${-MARGIN} ${-HEAD} ${size.width} ${size.height}`, ...size, "font-family": LETTERS };
  for (const [name, value] of Object.entries(attributes)) copy.setAttribute(name, String(value));
}

function element(name: string, attributes: Record<string, string | number>, text?: string): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

/** The picture as PNG, twice as large so that it stays sharp in print. */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width * PNG_SCALE;
    canvas.height = height * PNG_SCALE;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, refused) =>
      canvas.toBlob((blob) => (blob ? done(blob) : refused(new Error("the picture is empty"))), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A file name from a title: letters and digits of any language, the rest as hyphens. */
export function fileName(title: string): string {
  const name = title.normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
  return name.slice(0, 80) || "nytta";
}
