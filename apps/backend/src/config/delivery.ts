type ModuleList = { resolve: string; options?: Record<string, unknown> }[];

/** The shop's own way of sending, and that of sellers, who say themselves what it costs. */
export function deliveryModules(): ModuleList {
  return [
    {
      resolve: '@medusajs/medusa/fulfillment',
      options: {
        providers: [
          { resolve: '@medusajs/medusa/fulfillment-manual', id: 'manual' },
          { resolve: 'medusa-plugin-marketplace/providers/seller-delivery', id: 'seller' },
        ],
      },
    },
  ];
}
