package org.einklang.testkit.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.einklang.testkit.oidc.Fault;
import org.einklang.testkit.oidc.IdentityProvider;

/** An identity provider in the test JVM that believes whatever a login says, and keeps the rules of OpenID Connect. */
final class TestIdentityProvider {

    private static final long HOUR = 3600;

    private final HttpServer server;
    private final SignedTokens tokens = new SignedTokens();
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();

    private TestIdentityProvider(HttpServer server) {
        this.server = server;
    }

    static TestIdentityProvider start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        TestIdentityProvider provider = new TestIdentityProvider(server);
        server.createContext("/", provider::answer);
        server.start();
        System.setProperty(IdentityProvider.addressProperty(), provider.issuer());
        return provider;
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange http) throws IOException {
        try (http) {
            switch (http.getRequestURI().getPath()) {
                case "/.well-known/openid-configuration" -> send(http, 200, "application/json", portrait());
                case "/keys" -> send(http, 200, "application/json", tokens.keys());
                case "/authorize" -> authorize(http, fields(http.getRequestURI().getRawQuery()));
                case "/token" ->
                    token(http, fields(new String(http.getRequestBody().readAllBytes(), UTF_8)));
                case "/logout" -> {
                    Map<String, String> asked = fields(http.getRequestURI().getRawQuery());
                    redirect(http, asked.getOrDefault("post_logout_redirect_uri", issuer()) + "?left=provider");
                }
                default -> send(http, 404, "text/plain", "nothing here");
            }
        }
    }

    private String portrait() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                "jwks_uri":"%1$s/keys","end_session_endpoint":"%1$s/logout","response_types_supported":["code"],
                "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"],
                "code_challenge_methods_supported":["S256"],"token_endpoint_auth_methods_supported":["client_secret_basic"]}
                """.formatted(issuer());
    }

    /** Asks who it is unless the address says so. */
    private void authorize(HttpExchange http, Map<String, String> asked) throws IOException {
        if (!asked.getOrDefault("code_challenge_method", "").equals("S256")
                || asked.getOrDefault("code_challenge", "").isEmpty()) {
            send(http, 400, "text/plain", "PKCE is missing");
        } else if (asked.containsKey("as_error")) {
            redirect(
                    http,
                    asked.get("redirect_uri") + "?error=" + asked.get("as_error") + "&state=" + asked.get("state"));
        } else if (asked.containsKey("as_subject")) {
            String code = UUID.randomUUID().toString();
            codes.put(code, asked);
            redirect(
                    http,
                    asked.get("redirect_uri") + "?code=" + code + "&state="
                            + URLEncoder.encode(asked.getOrDefault("state", ""), UTF_8));
        } else {
            String hidden = asked.entrySet().stream()
                    .map(field ->
                            "<input type=hidden name=\"" + field.getKey() + "\" value=\"" + field.getValue() + "\">")
                    .collect(Collectors.joining());
            send(
                    http,
                    200,
                    "text/html;charset=UTF-8",
                    "<!DOCTYPE html><html lang=de><title>Behörde</title><form>" + hidden
                            + "<label>Kennung <input name=as_subject></label><label>E-Mail <input name=as_mail></label>"
                            + "<button>Weiter</button></form></html>");
        }
    }

    private void token(HttpExchange http, Map<String, String> asked) throws IOException {
        Map<String, String> login = codes.remove(asked.getOrDefault("code", ""));
        String client = Base64.getEncoder()
                .encodeToString((URLEncoder.encode(IdentityProvider.CLIENT, UTF_8) + ":"
                                + URLEncoder.encode(IdentityProvider.SECRET, UTF_8))
                        .getBytes(UTF_8));
        if (!("Basic " + client).equals(http.getRequestHeaders().getFirst("Authorization"))) {
            send(http, 401, "application/json", "{\"error\":\"invalid_client\"}");
        } else if (login == null || !proves(asked.getOrDefault("code_verifier", ""), login)) {
            send(http, 400, "application/json", "{\"error\":\"invalid_grant\"}");
        } else {
            Fault fault = Fault.valueOf(login.getOrDefault("as_fault", "NONE"));
            String token = tokens.token(claims(login, fault), fault);
            send(
                    http,
                    200,
                    "application/json",
                    "{\"access_token\":\"none\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"" + token
                            + "\"}");
        }
    }

    private static boolean proves(String verifier, Map<String, String> login) {
        if (login.getOrDefault("as_fault", "").equals(Fault.PROOF.name())) {
            return false;
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).equals(login.get("code_challenge"));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String claims(Map<String, String> login, Fault fault) {
        long now = System.currentTimeMillis() / 1000; // as any provider of the real world
        String nonce = switch (fault) {
            case NO_NONCE -> "";
            case NONCE -> ",\"nonce\":\"of another login\"";
            default -> ",\"nonce\":\"" + login.get("nonce") + "\"";
        };
        String groups = List.of(login.getOrDefault("as_groups", "").split(",")).stream()
                .filter(group -> !group.isEmpty())
                .map(group -> "\"" + group + "\"")
                .collect(Collectors.joining(",", "[", "]"));
        String proofs = login.containsKey("as_proof") ? ",\"amr\":[\"pwd\",\"" + login.get("as_proof") + "\"]" : "";
        boolean verified = !login.getOrDefault("as_mail", "").startsWith("unverified:");
        return "{\"iss\":\"" + (fault == Fault.ISSUER ? "https://elsewhere.example" : issuer()) + "\",\"sub\":\""
                + login.get("as_subject") + "\",\"aud\":\""
                + (fault == Fault.AUDIENCE ? "another-portal" : IdentityProvider.CLIENT) + "\",\"iat\":"
                + (now - HOUR) + ",\"exp\":" + (fault == Fault.EXPIRED ? now - HOUR / 2 : now + HOUR) + nonce
                + ",\"email\":\"" + login.getOrDefault("as_mail", "").replaceFirst("^unverified:", "")
                + "\",\"email_verified\":" + verified + ",\"groups\":" + groups + proofs + "}";
    }

    private static Map<String, String> fields(String encoded) {
        Map<String, String> fields = new HashMap<>();
        Arrays.stream(encoded == null ? new String[0] : encoded.split("&"))
                .map(field -> field.split("=", 2))
                .forEach(field -> fields.put(
                        URLDecoder.decode(field[0], UTF_8),
                        field.length < 2 ? "" : URLDecoder.decode(field[1], UTF_8)));
        return fields;
    }

    private static void redirect(HttpExchange http, String address) throws IOException {
        http.getResponseHeaders().add("Location", address);
        http.sendResponseHeaders(302, -1);
    }

    private static void send(HttpExchange http, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        http.getResponseHeaders().add("Content-Type", type);
        http.sendResponseHeaders(status, bytes.length);
        http.getResponseBody().write(bytes);
    }
}
