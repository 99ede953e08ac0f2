/** How the folders of the usual synchronisers are called, as a whole name or at its beginning. */
const synchronisers: readonly { readonly service: string; readonly name: RegExp }[] = [
  { service: 'OneDrive', name: /^onedrive( - .*)?$/i },
  { service: 'SharePoint', name: /^sharepoint( - .*)?$/i },
  { service: 'Nextcloud', name: /^nextcloud\d*$/i },
  { service: 'ownCloud', name: /^owncloud\d*$/i },
  { service: 'Dropbox', name: /^dropbox( \(.*\))?$/i },
  { service: 'Google Drive', name: /^(google drive|googledrive|my drive|meine ablage|mon drive)$/i },
  { service: 'iCloud', name: /^(com~apple~clouddocs|icloud ?drive)$/i },
  { service: 'Seafile', name: /^seafile$/i },
]

/** The service that seems to copy a folder to other machines, by the names on its path; null if none is known. */
export function synchronisedBy(path: string): string | null {
  const names = path.split(/[\\/]/)
  return synchronisers.find(({ name }) => names.some((part) => name.test(part)))?.service ?? null
}
