// The end of a paper: who signs, and the QR that leads to the page which confirms it.
// The QR is drawn as squares, so it stays sharp on any printer and holds nothing but the address that stands beside it.

import QRCode from "qrcode";
import { PaperError, paperLimits, requireLength } from "./papers.ts";
import type { Signature, Verification } from "./papers.ts";
import {
  draw,
  drawArtifact,
  keepTogether,
  measureHeight,
  measureLine,
  setText,
  type Sheet,
} from "./sheet.ts";

const qrSide = 68;
const signingRoom = 56;
const quietModules = 4;

/** The height in points that `writeVerification` takes at the foot of a page. */
export const verificationHeight = qrSide + 16;

/**
 * Writes one signature: position, room for hand and stamp, name, rank and NIP. Returns the y below it.
 * `positionHeight` lines the names of two signatures up.
 */
export function writeSignature(
  sheet: Sheet,
  signature: Signature,
  box: { x: number; width: number; y: number; positionHeight?: number },
): number {
  const { name, nip, rank } = checkSignature(signature);
  draw(sheet, "P", () => {
    setText(sheet, `${signature.position},`, { x: box.x, width: box.width }, box.y);
    sheet.pdf.y = Math.max(sheet.pdf.y, box.y + (box.positionHeight ?? 0)) + signingRoom;
    setText(sheet, name, { x: box.x, width: box.width, font: "bold" });
    if (rank !== undefined) setText(sheet, rank, { x: box.x, width: box.width });
    if (nip !== undefined) setText(sheet, `NIP ${spaceNip(nip)}`, { x: box.x, width: box.width });
  });
  return sheet.pdf.y;
}

/** The height in points that `writeSignature` takes. */
export function measureSignature(sheet: Sheet, signature: Signature, width: number): number {
  const { name, nip, rank } = checkSignature(signature);
  const lines = (rank === undefined ? 0 : 1) + (nip === undefined ? 0 : 1);
  const position = measurePosition(sheet, signature, width);
  const nameHeight = measureHeight(sheet, name, { width, font: "bold" });
  return position + signingRoom + nameHeight + lines * measureLine(sheet);
}

/** The height in points of the position above a signature. */
export function measurePosition(sheet: Sheet, signature: Signature, width: number): number {
  return measureHeight(sheet, `${signature.position},`, { width });
}

/** Writes QR, address and what the QR shows at the foot of the page, or of the next one when the text has come too far down. */
export function writeVerification(sheet: Sheet, verification: Verification): void {
  const { pdf, left, width, bottom } = sheet;
  const address = checkAddress(verification.address);
  const shows = requireLength(verification.shows, "Isi halaman periksa", paperLimits.lineLength);
  keepTogether(sheet, verificationHeight);
  const top = bottom - qrSide;
  drawArtifact(sheet, "Layout", () => {
    pdf
      .lineWidth(0.6)
      .moveTo(left, top - 8)
      .lineTo(left + width, top - 8)
      .stroke();
  });
  drawQr(sheet, address, { x: left, y: top, side: qrSide });
  const box = { x: left + qrSide + 12, width: width - qrSide - 12, size: 9.5 };
  const text = `Pindai kode QR ini, atau buka alamat di bawah, untuk memeriksa keaslian lembar ini. Halamannya menampilkan ${shows}. Jika isinya berbeda, jangan dipakai dan tanyakan kepada kantor di kop surat.`;
  draw(sheet, "P", () => setText(sheet, text, box, top + 4));
  draw(sheet, "Link", () => setText(sheet, address, { ...box, font: "bold", link: address }));
}

/** Draws a QR with its white border inside a square of `side` points. */
export function drawQr(
  sheet: Sheet,
  address: string,
  place: { x: number; y: number; side: number },
): void {
  const { size, data } = QRCode.create(address, { errorCorrectionLevel: "M" }).modules;
  const unit = place.side / (size + 2 * quietModules);
  const alt = `Kode QR yang membuka ${address}`;
  const paint = () => {
    for (let row = 0; row < size; row++) {
      for (let column = 0; column < size; column++) {
        if (data[row * size + column] !== 1) continue;
        // Neighbours in a row become one bar, so no hairline shows between them.
        let end = column + 1;
        while (end < size && data[row * size + end] === 1) end++;
        const x = place.x + (quietModules + column) * unit;
        const y = place.y + (quietModules + row) * unit;
        sheet.pdf.rect(x, y, (end - column) * unit, unit * 1.02);
        column = end;
      }
    }
    sheet.pdf.fill("black");
  };
  draw(sheet, "Figure", paint, { alt });
}

/** Refuses an address that a QR should not carry. */
export function checkAddress(address: string): string {
  if (!/^https?:\/\/[\x21-\x7e]+$/.test(address) || address.length > paperLimits.addressLength) {
    throw new PaperError("Alamat untuk kode QR keliru atau terlalu panjang.");
  }
  return address;
}

function checkSignature(signature: Signature): Signature {
  requireLength(signature.position, "Jabatan penanda tangan", paperLimits.lineLength);
  requireLength(signature.name, "Nama penanda tangan", paperLimits.lineLength);
  return signature;
}

/** "198001012005011001" as officials write it: 19800101 200501 1 001. */
function spaceNip(nip: string): string {
  const digits = nip.replace(/\s/g, "");
  return digits.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, "$1 $2 $3 $4");
}
