
      // Auto-generated index file for Medusa Admin UI extensions
    import WidgetComponent0, { config as WidgetConfig0 } from "/work/wt/house/packages/medusa-plugin-ocop/src/admin/widgets/order-note.tsx"
import WidgetComponent1, { config as WidgetConfig1 } from "/work/wt/house/packages/medusa-plugin-ocop/src/admin/widgets/product-certificate.tsx"

const widgetModule = { widgets: [
  {
    Component: WidgetComponent0,
    zone: ["order.details.before"],
    widgetId: "ocop:order-note"
},
{
    Component: WidgetComponent1,
    zone: ["product.details.side.before"],
    widgetId: "ocop:product-certificate"
}
] }
    import RouteComponent0, { handle as handle0, config as HandleConfig0 } from "/work/wt/house/packages/medusa-plugin-ocop/src/admin/routes/ocop/page.tsx"
import RouteComponent1, { handle as handle1, config as HandleConfig1 } from "/work/wt/house/packages/medusa-plugin-ocop/src/admin/routes/ocop/certificates/page.tsx"
import RouteComponent2, { handle as handle2, config as HandleConfig2 } from "/work/wt/house/packages/medusa-plugin-ocop/src/admin/routes/ocop/decisions/page.tsx"
import RouteComponent3, { handle as handle3, config as HandleConfig3 } from "/work/wt/house/packages/medusa-plugin-ocop/src/admin/routes/ocop/listing-changes/page.tsx"
import RouteComponent4, { handle as handle4, config as HandleConfig4 } from "/work/wt/house/packages/medusa-plugin-ocop/src/admin/routes/ocop/reviews/page.tsx"
import RouteComponent5, { handle as handle5 } from "/work/wt/house/packages/medusa-plugin-ocop/src/admin/routes/ocop/certificates/[id]/page.tsx"
import RouteComponent6, { handle as handle6 } from "/work/wt/house/packages/medusa-plugin-ocop/src/admin/routes/ocop/decisions/[id]/page.tsx"

const routeModule = { routes: [
    {
    Component: RouteComponent0,
    path: "/ocop",
    handle: { label: HandleConfig0.label, translationNs: HandleConfig0.translationNs, ...handle0 }
  },
{
    Component: RouteComponent1,
    path: "/ocop/certificates",
    handle: { label: HandleConfig1.label, translationNs: HandleConfig1.translationNs, ...handle1 }
  },
{
    Component: RouteComponent2,
    path: "/ocop/decisions",
    handle: { label: HandleConfig2.label, translationNs: HandleConfig2.translationNs, ...handle2 }
  },
{
    Component: RouteComponent3,
    path: "/ocop/listing-changes",
    handle: { label: HandleConfig3.label, translationNs: HandleConfig3.translationNs, ...handle3 }
  },
{
    Component: RouteComponent4,
    path: "/ocop/reviews",
    handle: { label: HandleConfig4.label, translationNs: HandleConfig4.translationNs, ...handle4 }
  },
{
    Component: RouteComponent5,
    path: "/ocop/certificates/:id",
    handle: handle5
  },
{
    Component: RouteComponent6,
    path: "/ocop/decisions/:id",
    handle: handle6
  }
]
 }
    import { config as RouteConfig0 } from "/work/wt/house/packages/medusa-plugin-ocop/src/admin/routes/ocop/page.tsx"
import { config as RouteConfig1 } from "/work/wt/house/packages/medusa-plugin-ocop/src/admin/routes/ocop/certificates/page.tsx"
import { config as RouteConfig2 } from "/work/wt/house/packages/medusa-plugin-ocop/src/admin/routes/ocop/decisions/page.tsx"
import { config as RouteConfig3 } from "/work/wt/house/packages/medusa-plugin-ocop/src/admin/routes/ocop/listing-changes/page.tsx"
import { config as RouteConfig4 } from "/work/wt/house/packages/medusa-plugin-ocop/src/admin/routes/ocop/reviews/page.tsx"

const menuItemModule = { menuItems: [
    {
    label: RouteConfig0.label,
    icon: RouteConfig0.icon,
    path: "/ocop",
    nested: undefined,
    rank: 10,
    translationNs: RouteConfig0.translationNs
  },
{
    label: RouteConfig1.label,
    icon: undefined,
    path: "/ocop/certificates",
    nested: undefined,
    rank: 1,
    translationNs: RouteConfig1.translationNs
  },
{
    label: RouteConfig2.label,
    icon: undefined,
    path: "/ocop/decisions",
    nested: undefined,
    rank: 2,
    translationNs: RouteConfig2.translationNs
  },
{
    label: RouteConfig3.label,
    icon: undefined,
    path: "/ocop/listing-changes",
    nested: undefined,
    rank: 3,
    translationNs: RouteConfig3.translationNs
  },
{
    label: RouteConfig4.label,
    icon: undefined,
    path: "/ocop/reviews",
    nested: undefined,
    rank: 4,
    translationNs: RouteConfig4.translationNs
  }
]
 }
    

const formModule = { customFields: {
  
} }
    

const displayModule = { 
    displays: {
      
    }
   }
    import { deepMerge } from "@medusajs/admin-shared"
import i18nTranslations0 from "/work/wt/house/packages/medusa-plugin-ocop/src/admin/i18n/index.ts"

const i18nModule = { resources: i18nTranslations0 }
    

const cellRendererModule = {}
    

const layoutModule = { layouts: [
  
] }
    

const searchEntityModule = {}

    const plugin = {
      widgetModule,
      routeModule,
      menuItemModule,
      formModule,
      displayModule,
      i18nModule,
      cellRendererModule,
      layoutModule,
      searchEntityModule
    }

    export default plugin
    