import { HouseholdsPage } from '#renderer/features/households/households-page.tsx'
import { ImportHouseholdsLink } from '#renderer/features/import/import-links.tsx'

/** The host families, with the way to the import of a list, which is another feature. */
export function HostsPage() {
  return <HouseholdsPage importAction={<ImportHouseholdsLink />} />
}
