// Fallback: the hint beside the box asks people to leave such numbers out, and the server warns again.
// Warns politely while somebody types a NIK, a KK number, a phone number or a child's name. It never blocks.
import { findPersonalData } from "#platform/personal-data.ts";

const kinds: Record<ReturnType<typeof findPersonalData>[number]["kind"], string> = {
  nik: "NIK",
  kk: "nomor KK",
  telepon: "nomor telepon",
  anak: "nama anak",
};

function inWords(names: string[]): string {
  const last = names.at(-1) ?? "";
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} dan ${last}` : last;
}

export class PersonalDataWarning extends HTMLElement {
  connectedCallback(): void {
    const area = this.querySelector("textarea");
    if (!area) return;
    const warning = document.createElement("div");
    warning.setAttribute("role", "status");
    this.append(warning);
    let timer = 0;
    const look = () => {
      const found = [...new Set(findPersonalData(area.value).map((part) => kinds[part.kind]))];
      const words =
        found.length === 0
          ? ""
          : `Tulisan Anda tampaknya memuat ${inWords(found)}. Bila tidak perlu untuk dijawab, ` +
            "hapus dahulu. Anda tetap dapat mengirim.";
      if (warning.textContent === words) return;
      warning.className = words ? "notice wait warn" : "";
      warning.textContent = words;
    };
    const lookSoon = () => {
      clearTimeout(timer);
      timer = window.setTimeout(look, 700);
    };
    area.addEventListener("input", lookSoon);
    area.addEventListener("change", look);
    if (area.value) look();
  }
}
