// The service standard: the fourteen components of UU 25/2009 art. 21 in the order of the law, and the maklumat of art. 22.
import type { ComponentChildren } from "preact";
import { PageHeading, Section } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import { RegencyChoice, type RegencyOption } from "./RegencyChoice.tsx";
import { standardComponents, type StandardWords } from "./standard-components.tsx";

export interface StandardPageProps {
  frame: PageFrame;
  /** Where the installation serves several regencies and none is chosen yet. */
  chosen: (StandardWords & { name: string }) | null;
  regencies: readonly RegencyOption[];
  regencyCode: string;
}

export function StandardPage({ frame, chosen, regencies, regencyCode }: StandardPageProps) {
  return (
    <Shell
      frame={frame}
      title="Standar layanan"
      description="Standar pelayanan Klik Desa: empat belas komponen menurut UU 25/2009, dengan batas waktu dan jam layanan."
      hidden={false}
      heading={
        <PageHeading
          over={chosen?.name}
          title="Standar layanan"
          lead="Apa yang boleh Anda harapkan dari klinik ini, menurut pasal 21 UU 25/2009 tentang Pelayanan Publik."
        />
      }
    >
      {regencies.length > 0 && (
        <RegencyChoice action="/standar-layanan" regencies={regencies} value={regencyCode} />
      )}
      {chosen ? (
        <>
          <Maklumat regency={chosen.name} />
          <ol class="standard">
            {standardComponents(chosen).map(({ title, body }) => (
              <Component title={title}>{body}</Component>
            ))}
          </ol>
        </>
      ) : (
        <p>
          Batas waktu dan jam layanan ditetapkan tiap kabupaten. Pilih kabupaten Anda untuk melihat
          standar yang berlaku di sana.
        </p>
      )}
    </Shell>
  );
}

function Component({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <li>
      <h2>{title}</h2>
      {children}
    </li>
  );
}

function Maklumat({ regency }: { regency: string }) {
  return (
    <Section title="Maklumat pelayanan">
      <blockquote class="maklumat">
        <p>
          Kami, DPMD {regency} dan satgas di setiap kecamatan, sanggup melayani Anda sesuai standar
          di halaman ini.
        </p>
        <p>
          Bila kami tidak menepatinya, kami memberi tahu sebabnya, memperbaikinya, dan bersedia
          menerima sanksi menurut peraturan perundang-undangan.
        </p>
      </blockquote>
    </Section>
  );
}
