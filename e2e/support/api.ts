import type { APIRequest, APIRequestContext } from "@playwright/test";
import superjson from "superjson";
import { z } from "zod";
import { someAddress } from "./address";

export const baseUrl = process.env["BASE_URL"] ?? "http://localhost:3000";

const Answer = z.object({
  result: z.object({ data: z.custom<Parameters<typeof superjson.deserialize>[0]>() }),
});

/** A caller of the running app's procedures, with the cookies of one signed-in person. */
export interface Api {
  /** A mutation. What comes back is what the procedure documents. */
  readonly send: <T>(path: string, input?: unknown) => Promise<T>;
  readonly ask: <T>(path: string, input?: unknown) => Promise<T>;
  readonly http: APIRequestContext;
}

export async function openApi(requests: APIRequest): Promise<Api> {
  const http = await requests.newContext({
    baseURL: baseUrl,
    extraHTTPHeaders: { origin: baseUrl, "x-forwarded-for": someAddress() },
  });
  const read = async <T>(path: string, response: Awaited<ReturnType<APIRequestContext["get"]>>) => {
    if (!response.ok()) throw new Error(`${path}: ${response.status()} ${await response.text()}`);
    return superjson.deserialize<T>(Answer.parse(await response.json()).result.data);
  };
  return {
    http,
    send: async (path, input) =>
      read(path, await http.post(`/api/trpc/${path}`, { data: superjson.serialize(input) })),
    ask: async (path, input) => {
      const query = encodeURIComponent(JSON.stringify(superjson.serialize(input)));
      return read(path, await http.get(`/api/trpc/${path}?input=${query}`));
    },
  };
}

/** Signs in; the cookies stay with `api.http`. */
export async function signIn(api: Api, { email, password }: { email: string; password: string }) {
  const response = await api.http.post("/api/auth/sign-in/email", { data: { email, password } });
  if (!response.ok()) throw new Error(`sign-in: ${response.status()} ${await response.text()}`);
}
