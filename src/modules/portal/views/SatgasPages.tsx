// Who serves: the kecamatan of the installation, and for each of them the satgas as its decree names it. Open to everybody.
import { Badge } from "#ui/Badge.tsx";
import { Buttons, LinkButton } from "#ui/Button.tsx";
import { DescriptionList } from "#ui/Facts.tsx";
import { TextField } from "#ui/Field.tsx";
import { LinkRow, List } from "#ui/List.tsx";
import { EmptyState, Notice } from "#ui/Notice.tsx";
import { Disclosure, FilterBar, PageHeading, Section } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import type { DecreeMember, DutyDay } from "#modules/accounts/public.ts";
import type { SatgasPlace } from "../satgas-places.ts";
import type { RegencyOption } from "./RegencyChoice.tsx";
import { weekdayName, writeMinutes } from "./targets.ts";

export interface SatgasListProps {
  frame: PageFrame;
  /** Where we are: "Kabupaten Kutai Kartanegara". */
  place: string;
  path: string;
  text: string;
  /** Shown instead of kecamatan where there are too many of them. */
  regencies: readonly RegencyOption[];
  places: readonly SatgasPlace[];
  mayHaveMore: boolean;
  /** Kecamatan of more than one regency stand together, so each says which is its own. */
  severalRegencies: boolean;
  tooShort: boolean;
  /** The reader's own satgas. */
  own: { href: string; name: string } | null;
  back: { href: string; label: string } | null;
}

export function SatgasListPage(props: SatgasListProps) {
  const { frame, text, places, regencies, own, back } = props;
  return (
    <Shell
      frame={frame}
      title="Satgas dan jam layanan"
      description="Siapa yang melayani desa dan kelurahan di setiap kecamatan: anggota satgas menurut SK, hari dan tempat layanan."
      hidden={false}
      heading={
        <PageHeading
          over={props.place}
          title="Siapa satgas saya?"
          lead="Satgas kecamatan menjawab lebih dulu. Cari nama kecamatan, desa, atau kelurahan Anda."
          {...(back && { back })}
        />
      }
    >
      {own && (
        <List label="Satgas Anda">
          <LinkRow href={own.href} title={own.name} meta="Melayani Anda" />
        </List>
      )}
      <FilterBar action={props.path} label="Cari satgas" clearHref={text ? props.path : undefined}>
        <TextField
          name="cari"
          label="Kecamatan, desa, atau kelurahan"
          type="search"
          value={text}
          maxLength={60}
          {...(props.tooShort && { error: "Tulis sedikitnya tiga huruf." })}
        />
      </FilterBar>
      {regencies.length > 0 && (
        <List label="Kabupaten dan kota">
          {regencies.map(({ code, name }) => (
            <LinkRow href={`/satgas/${code}`} title={name} />
          ))}
        </List>
      )}
      {regencies.length === 0 && places.length === 0 && (
        <EmptyState
          title={`Tidak ada yang bernama “${text}” di sini.`}
          text="Periksa ejaannya, atau tulis sebagian namanya saja."
        />
      )}
      {places.length > 0 && (
        <List label="Kecamatan">
          {places.map((place) => (
            <LinkRow
              href={`/satgas/${place.code}`}
              title={place.name}
              meta={tellPlace(place, props.severalRegencies)}
            />
          ))}
        </List>
      )}
      {props.mayHaveMore && (
        <p class="hint">Masih ada yang lain. Tulis nama yang lebih lengkap untuk mempersempit.</p>
      )}
    </Shell>
  );
}

function tellPlace(place: SatgasPlace, withRegency: boolean): string {
  const parts = [`${place.villages} desa dan kelurahan`];
  if (place.found.length > 0) parts.unshift(`Ada ${place.found.join(", ")}`);
  if (withRegency) parts.push(place.regency_name);
  if (!place.hasDecree) parts.push("SK belum tercatat");
  return parts.join(" · ");
}

export interface SatgasPageProps {
  frame: PageFrame;
  district: string;
  regency: { href: string; name: string };
  members: readonly DecreeMember[];
  dutyDays: readonly DutyDay[];
  /** Dates in words. */
  term: { from: string; until: string; ended: boolean } | null;
  zone: string;
  address: string;
  villages: readonly string[];
  /** Signed in as an asker: may ask at once. */
  mayAsk: boolean;
}

export function SatgasPage(props: SatgasPageProps) {
  const { frame, district, regency, members, dutyDays, term } = props;
  return (
    <Shell
      frame={frame}
      title={`Satgas Kecamatan ${district}`}
      description={`Anggota satgas Kecamatan ${district} menurut SK, hari dan tempat layanan.`}
      hidden={false}
      heading={
        <PageHeading
          back={{ href: regency.href, label: "Semua kecamatan" }}
          over={regency.name}
          title={`Satgas Kecamatan ${district}`}
          lead={`Melayani ${props.villages.length} desa dan kelurahan di Kecamatan ${district}.`}
          actions={
            props.mayAsk ? <LinkButton href="/tanya">Tanya satgas ini</LinkButton> : undefined
          }
        />
      }
    >
      {term?.ended && (
        <Notice tone="wait" title={`Masa berlaku SK ini habis ${term.until}.`}>
          Sampai SK yang baru dicatat, kami tetap menampilkan yang terakhir. Layanan tidak berhenti.
        </Notice>
      )}
      <Section title="Kapan dan di mana">
        <DutyHours {...props} />
      </Section>
      <Section title="Anggota" count={members.length}>
        <Members members={members} />
        {term && members[0] && (
          <DescriptionList
            facts={[
              { term: "Nomor SK", detail: members[0].decreeNumber },
              { term: "Masa berlaku", detail: `${term.from} sampai ${term.until}` },
            ]}
          />
        )}
      </Section>
      {dutyDays.length > 0 && (
        <p class="hint">
          Di luar hari layanan, tulis lewat Klik Desa: jam balasannya dihitung menurut jam kerja.
        </p>
      )}
      <Disclosure summary={`Desa dan kelurahan yang dilayani (${props.villages.length})`}>
        <p>{props.villages.join(", ")}.</p>
      </Disclosure>
      <Buttons>
        <LinkButton href="/standar-layanan" kind="quiet">
          Standar layanan
        </LinkButton>
      </Buttons>
    </Shell>
  );
}

function Members({ members }: Pick<SatgasPageProps, "members">) {
  if (members.length === 0) {
    return (
      <p>SK satgas kecamatan ini belum dicatat. Pertanyaan Anda tetap diterima kantor kecamatan.</p>
    );
  }
  return (
    <ul class="list">
      {members.map((member) => (
        <li class="row still">
          <div class="row-main">
            <p>
              <strong>{member.name}</strong>{" "}
              {member.coordinator && (
                <Badge tone="info" icon="star">
                  Koordinator
                </Badge>
              )}
            </p>
            <p class="meta">{member.position}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function DutyHours({ dutyDays, zone, address }: SatgasPageProps) {
  if (dutyDays.length === 0) {
    return (
      <p>
        Hari layanan belum dicatat. Datang ke kantor kecamatan pada jam kerja
        {address ? `: ${address}` : ""}.
      </p>
    );
  }
  const facts = dutyDays.map((day) => ({
    term: weekdayName(day.weekday),
    detail: (
      <>
        {writeMinutes(day.opens)}–{writeMinutes(day.closes)} {zone} · {day.place}
        {day.note && <span class="meta"> {day.note}</span>}
      </>
    ),
  }));
  if (address) facts.push({ term: "Alamat", detail: <>{address}</> });
  return <DescriptionList facts={facts} />;
}
