// The figures of a desk: what stands there now, each leading to its list.
import { Figure, Figures } from "#ui/Facts.tsx";

export interface DeskFiguresProps {
  figures: readonly { label: string; value: number; href: string; late?: boolean }[];
  label: string;
}

/** Figures of a desk: what stands there now, each a link to its list. */
export function DeskFigures({ figures, label }: DeskFiguresProps) {
  return (
    <Figures label={label}>
      {figures.map((figure) => (
        <Figure
          label={figure.label}
          value={String(figure.value)}
          href={figure.href}
          tone={figure.late && figure.value > 0 ? "late" : "plain"}
        />
      ))}
    </Figures>
  );
}
