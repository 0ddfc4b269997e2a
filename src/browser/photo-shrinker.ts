// Fallback: the chosen photo goes up as the camera made it; the server makes it small.
// Makes photos at most 1600 px before they are sent, because most of a phone photo is never looked at and a
// village line carries 30 kB a second. Whatever goes wrong, the original stays chosen.

const maxEdgePx = 1600;
const quality = 0.8;
const worthShrinkingBytes = 300_000;
const patienceMs = 15_000;

interface Picked {
  file: File;
  beforeBytes: number;
}

function kilobytes(bytes: number): string {
  return `${new Intl.NumberFormat("id-ID").format(Math.max(1, Math.round(bytes / 1000)))} kB`;
}

async function shrink(file: File): Promise<File> {
  if (!/^image\/(jpeg|png|webp|heic|heif)$/.test(file.type) || file.size < worthShrinkingBytes) {
    return file;
  }
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
  const scale = Math.min(1, maxEdgePx / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  const pen = canvas.getContext("2d");
  if (!pen) return file;
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", quality));
  if (!blob || blob.size >= file.size) return file;
  return new File([blob], file.name.replace(/\.\w+$/, "") + ".jpg", { type: "image/jpeg" });
}

function inTime<Value>(work: Promise<Value>, otherwise: Value): Promise<Value> {
  const late = new Promise<Value>((done) => setTimeout(() => done(otherwise), patienceMs));
  return Promise.race([work.catch(() => otherwise), late]);
}

export class PhotoShrinker extends HTMLElement {
  #round = 0;

  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>("input[type=file]");
    if (!input) return;
    const status = document.createElement("div");
    status.setAttribute("role", "status");
    const list = document.createElement("ul");
    list.className = "picked";
    status.append(list);
    this.append(status);
    input.addEventListener("change", () => void this.#replace(input, list));
  }

  async #replace(input: HTMLInputElement, list: HTMLElement): Promise<void> {
    const round = ++this.#round;
    const chosen = [...(input.files ?? [])];
    list.replaceChildren();
    if (chosen.length === 0) return this.#tell();
    list.append(line("Foto sedang dikecilkan…"));
    const picked: Picked[] = [];
    // One after another: a cheap phone cannot hold five open photos.
    for (const file of chosen) {
      picked.push({ file: await inTime(shrink(file), file), beforeBytes: file.size });
      if (round !== this.#round) return;
    }
    try {
      const transfer = new DataTransfer();
      for (const { file } of picked) transfer.items.add(file);
      input.files = transfer.files;
      list.replaceChildren(...picked.map((item) => line(describe(item))));
    } catch {
      list.replaceChildren(...chosen.map((file) => line(`${file.name}: ${kilobytes(file.size)}`)));
    }
    this.#tell();
  }

  /** What is chosen now is what will be sent. */
  #tell(): void {
    this.dispatchEvent(new Event("photos-ready", { bubbles: true }));
  }
}

function describe({ file, beforeBytes }: Picked): string {
  if (file.size === beforeBytes) return `${file.name}: ${kilobytes(beforeBytes)}`;
  return `${file.name}: ${kilobytes(beforeBytes)} → ${kilobytes(file.size)}`;
}

function line(words: string): HTMLElement {
  const item = document.createElement("li");
  item.textContent = words;
  return item;
}
