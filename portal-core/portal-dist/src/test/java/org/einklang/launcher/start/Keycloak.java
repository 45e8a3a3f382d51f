package org.einklang.launcher.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.einklang.testkit.Eventually;

/** A real Keycloak with one realm, in which the portal is a client and one person of the demo has a login. */
final class Keycloak implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final int port;
    private final Path log;

    private Keycloak(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts it out of the unpacked distribution, in its developers' mode. */
    static Keycloak start(Path unpacked, int port, String portal, String mail) throws IOException {
        Path realms = Files.createDirectories(unpacked.resolve("data/import"));
        Files.writeString(realms.resolve("authority.json"), REALM.formatted(portal, mail));
        Path log = unpacked.resolveSibling("keycloak.log");
        ProcessBuilder builder = new ProcessBuilder(
                        "bash",
                        unpacked.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--hostname=http://localhost:" + port)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        return new Keycloak(builder.start(), port, log);
    }

    String issuer() {
        return "http://localhost:" + port + "/realms/authority";
    }

    /** Waits until it answers. */
    void ready() throws IOException {
        Eventually.present(
                PATIENCE,
                () -> answers() ? java.util.Optional.of(true) : java.util.Optional.empty(),
                () -> "Keycloak does not start, see " + log);
    }

    private boolean answers() {
        try {
            return Run.status(issuer() + "/.well-known/openid-configuration") == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        List<ProcessHandle> all = process.descendants().toList();
        all.forEach(ProcessHandle::destroy);
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private static final String REALM = """
            {"realm":"authority","enabled":true,"sslRequired":"none",
             "groups":[{"name":"evaluators"}],
             "clients":[{"clientId":"einklang","enabled":true,"protocol":"openid-connect","secret":"a-secret-of-the-proof",
               "publicClient":false,"standardFlowEnabled":true,"directAccessGrantsEnabled":false,
               "redirectUris":["%1$s/oidc/callback"],
               "attributes":{"pkce.code.challenge.method":"S256","post.logout.redirect.uris":"%1$s/login"},
               "protocolMappers":[{"name":"groups","protocol":"openid-connect",
                 "protocolMapper":"oidc-group-membership-mapper",
                 "config":{"claim.name":"groups","full.path":"false","id.token.claim":"true"}}]}],
             "users":[{"username":"proof","enabled":true,"email":"%2$s","emailVerified":true,
               "firstName":"Team","lastName":"Jobcenter","groups":["/evaluators"],
               "credentials":[{"type":"password","value":"proof of the pudding","temporary":false}]}]}
            """;
}
