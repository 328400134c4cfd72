/** What a picture looks like outside the window: its colours and letters are written into it. */
const CARRIED = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "font-size",
  "font-weight",
  "text-anchor",
  "letter-spacing",
] as const;
const LETTERS = "Inter, 'Source Sans 3', Arial, sans-serif";
const MARGIN = 16;
const PNG_SCALE = 2;

export interface Picture {
  svg: string;
  width: number;
  height: number;
}

/** A drawing in the window as a file of its own. */
export function takePicture(shown: SVGSVGElement, title: string): Picture {
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
  return { svg: framed(copy, width, height, title), width: width + 2 * MARGIN, height: height + 2 * MARGIN };
}

function framed(copy: SVGSVGElement, width: number, height: number, title: string): string {
  const style = getComputedStyle(document.documentElement);
  const paper = getComputedStyle(document.querySelector("main") ?? document.body).backgroundColor;
  const size = { width: width + 2 * MARGIN, height: height + 2 * MARGIN };
  const named = document.createElementNS("http://www.w3.org/2000/svg", "title");
  named.textContent = title;
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  const attributes = { x: -MARGIN, y: -MARGIN, width: size.width, height: size.height, fill: paper };
  for (const [name, value] of Object.entries(attributes)) ground.setAttribute(name, String(value));
  copy.prepend(named, ground);
  copy.removeAttribute("class");
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("viewBox", `${-MARGIN} ${-MARGIN} ${size.width} ${size.height}`);
  copy.setAttribute("width", String(size.width));
  copy.setAttribute("height", String(size.height));
  copy.setAttribute("font-family", LETTERS);
  copy.setAttribute("color", style.color);
  return new XMLSerializer().serializeToString(copy);
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
