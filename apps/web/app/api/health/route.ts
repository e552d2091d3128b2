import { health } from "@daybook/api";

export const dynamic = "force-dynamic";

export { health as GET };
