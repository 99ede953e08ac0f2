/** Hands bytes to the user as a download: the same in both shells. */
export function saveFile(name: string, base64: string, type: string): void {
  save(
    name,
    Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
    type,
  )
}

/** Hands a text to the user as a download, in UTF-8. */
export function saveText(name: string, text: string, type: string): void {
  save(name, text, type)
}

function save(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has its own hold on the data by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
