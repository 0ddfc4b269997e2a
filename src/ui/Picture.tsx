// A finished drawing as SVG. Silent for screen readers: whoever shows it puts the same figures beside it in words.
import { type Drawing, type Mark, textSize } from "./chart/drawing.ts";

/** Draws every mark in the class of its ink; pieces with a `href` are links for mouse and finger only. */
export function Picture({ drawing }: { drawing: Drawing }) {
  return (
    <svg
      class="drawing"
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      aria-hidden="true"
      focusable="false"
    >
      {drawing.pieces.map(({ href, touch, title, marks }) => {
        const shapes = marks.map((mark) => <MarkShape mark={mark} />);
        if (!href && !title) return shapes;
        const whole = (
          <>
            {title && <title>{title}</title>}
            {touch && <path class="touch" d={touch} />}
            {shapes}
          </>
        );
        if (!href) return <g>{whole}</g>;
        return (
          <a href={href} tabindex={-1}>
            {whole}
          </a>
        );
      })}
    </svg>
  );
}

/** What most marks share is said by the style sheet, not by each mark. */
function MarkShape({ mark }: { mark: Mark }) {
  if ("path" in mark) return <path class={mark.ink} d={mark.path} />;
  return (
    <text
      x={mark.x}
      y={mark.y}
      class={mark.ink === "word" ? undefined : mark.ink}
      font-size={mark.size === textSize ? undefined : mark.size}
      text-anchor={mark.anchor === "start" ? undefined : mark.anchor}
    >
      {mark.text}
    </text>
  );
}
