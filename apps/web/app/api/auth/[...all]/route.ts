import { handleAuth } from "@daybook/api";

export const dynamic = "force-dynamic";

export { handleAuth as GET, handleAuth as POST };
