import {
  IconAward,
  IconBuildingCommunity,
  IconCalendarEvent,
  IconCertificate,
  IconHeartHandshake,
  IconHome,
  IconLayoutDashboard,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react'

/** The places of the left navigation, in their order; names are in the `navigation` messages. */
export const navigation = [
  { to: '/', name: 'overview', icon: IconLayoutDashboard },
  { to: '/relations', name: 'relations', icon: IconHeartHandshake },
  { to: '/towns', name: 'towns', icon: IconBuildingCommunity },
  { to: '/visits', name: 'visits', icon: IconCalendarEvent },
  { to: '/households', name: 'households', icon: IconHome },
  { to: '/charters', name: 'charters', icon: IconCertificate },
  { to: '/honours', name: 'honours', icon: IconAward },
  { to: '/people', name: 'people', icon: IconUsers },
  { to: '/settings', name: 'settings', icon: IconSettings },
] as const
