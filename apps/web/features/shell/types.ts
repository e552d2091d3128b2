/** What the frame around a signed-in page shows; the same for both areas. */
export interface Surroundings {
  readonly user: { readonly name: string; readonly email: string };
  readonly businesses: readonly { readonly id: string; readonly name: string }[];
  readonly activeBusinessId: string;
}
