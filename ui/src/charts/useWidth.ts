import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** The width that a picture has room for, in whole pixels; texts keep their size while the picture grows. */
export function useWidth<Place extends HTMLElement>(first: number): [RefObject<Place | null>, number] {
  const place = useRef<Place>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => {
      const next = Math.floor(element.clientWidth);
      if (next > 0) setWidth(next);
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [place, width];
}
