// What a branch sets for itself, as three short lists.
import { LinkRow, List } from "#ui/List.tsx";
import { EmptyState, Notice } from "#ui/Notice.tsx";
import { Section } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";

export interface AdminPlace {
  part: string;
  href: string;
  title: string;
  meta: string;
}

export interface AdminIndexPageProps {
  frame: PageFrame;
  regionName: string;
  places: readonly AdminPlace[];
  lacks: readonly string[];
}

export function AdminIndexPage({ frame, regionName, places, lacks }: AdminIndexPageProps) {
  const parts = [...new Set(places.map(({ part }) => part))];
  return (
    <Shell frame={frame} title={`Pengaturan ${regionName}`}>
      {places.length === 0 && (
        <EmptyState
          title="Tidak ada yang perlu Anda atur"
          text="Orang, kantor, dan batas waktu diatur oleh Admin Kabupaten."
        />
      )}
      {parts.map((part) => (
        <Section title={part}>
          <List label={part}>
            {places
              .filter((place) => place.part === part)
              .map(({ href, title, meta }) => (
                <LinkRow href={href} title={title} meta={meta} />
              ))}
          </List>
        </Section>
      ))}
      {lacks.length > 0 && (
        <Section title="Catatan tentang pemasangan ini">
          {lacks.map((lack) => (
            <Notice tone="wait">{lack}</Notice>
          ))}
        </Section>
      )}
    </Shell>
  );
}
