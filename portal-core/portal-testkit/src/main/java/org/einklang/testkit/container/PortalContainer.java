package org.einklang.testkit.container;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.oidc.IdentityProvider;
import org.einklang.testkit.sql.CountingDriver;
import org.jboss.arquillian.config.descriptor.api.ContainerDef;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStopping;
import org.jboss.arquillian.test.spi.event.suite.BeforeClass;
import org.jspecify.annotations.Nullable;

/**
 * Starts database, mail server and identity provider before the one Payara Micro of a test run and tells it where they are. The portal runs
 * as the demo, at a fixed time of its own clock, on a free port.
 */
public final class PortalContainer {

    private static final List<Logger> TALKATIVE =
            List.of(Logger.getLogger("fish.payara.arquillian"), Logger.getLogger("org.eu.ingwar.tools"));

    private final ServerLog log = ServerLog.empty(TestDatabase.wanted());
    private @Nullable TestMailServer mail;
    private @Nullable TestIdentityProvider identities;
    private boolean failed;

    /** Called by Arquillian when it knows its containers and has started none. */
    public void prepare(@Observes ContainerRegistry containers) throws IOException {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
        TestDatabase database = TestDatabase.start();
        TestMailServer server = TestMailServer.start();
        mail = server;
        TestIdentityProvider provider = TestIdentityProvider.start();
        identities = provider;
        int port = freePort();
        System.setProperty(TestPortal.addressProperty(), "http://localhost:" + port);
        containers
                .getContainers()
                .forEach(container ->
                        configure(container.getContainerConfiguration(), port, jvmOptions(database, server, provider)));
    }

    /** Called by Arquillian after the start, which Payara calls a success even if the portal has failed. */
    public void check(@Observes AfterDeploy event) {
        String health = Visitor.anonymous().get("/health/ready").body();
        failed = !health.contains("\"UP\"");
        if (failed) {
            throw new IllegalStateException("The portal under test is not ready: " + health + "\n" + log.faults());
        }
    }

    /** Called by Arquillian before each class: when the portal has failed to start, saying it once in full is enough. */
    public void refuse(@Observes(precedence = 1) BeforeClass event) {
        if (failed) {
            throw new IllegalStateException("The portal under test has not started, see the first failure");
        }
    }

    /** Called by Arquillian at the end of the run. */
    public void end(@Observes ManagerStopping event) {
        if (mail != null) {
            mail.stop();
        }
        if (identities != null) {
            identities.stop();
        }
    }

    private void configure(ContainerDef container, int port, List<String> jvmOptions) {
        ServerLibraries libraries = ServerLibraries.inTarget();
        container
                .overrideProperty("randomHttpPort", "false")
                .overrideProperty("autoBindHttp", "false")
                .overrideProperty("startupTimeoutInSeconds", "300")
                .overrideProperty("outputToConsole", "false")
                .overrideProperty("cmdOptions", String.join(" ", jvmOptions))
                .overrideProperty(
                        "extraMicroOptions",
                        "--nohazelcast --contextroot / --port " + port + " --addlibs " + libraries.folder()
                                + " --logToFile " + log.path());
    }

    private static List<String> jvmOptions(TestDatabase database, TestMailServer mail, TestIdentityProvider provider) {
        return List.of(
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", // the second compiler takes more time than it saves in half an hour
                "-XX:ReservedCodeCacheSize=128m",
                "-Dderby.stream.error.file=target/derby.log",
                "-Deinklang.demo=true",
                "-Deinklang.ids-trusted=false",
                "-Deinklang.work=target/portal-work",
                "-Deinklang.proxies=127.0.0.1,::1", // so that tests can come from addresses of their own
                "-Deinklang.clock=" + TestPortal.STARTED,
                "-Deinklang.public-url=" + TestPortal.address(""),
                "-D" + TestPortal.addressProperty() + "=" + TestPortal.address(""),
                "-Deinklang.db.class=" + CountingDriver.class.getName(),
                "-Deinklang.db.url=" + CountingDriver.counted(database.url()),
                "-Deinklang.db.user=" + database.user(),
                "-Deinklang.db.password=" + database.password(),
                "-Deinklang.oidc.issuer=" + provider.issuer(),
                "-Deinklang.oidc.client-id=" + IdentityProvider.CLIENT,
                "-Deinklang.oidc.client-secret=" + IdentityProvider.SECRET,
                "-Deinklang.oidc.second-factor-proofs=mfa",
                "-Deinklang.oidc.roles.evaluators=EVALUATOR@lindental",
                "-Deinklang.oidc.roles.press=PRESS_OFFICER@lindental/Stadt Lindental,NONSENSE@lindental",
                "-Deinklang.oidc.roles.neighbours=PRESS_OFFICER@lindental/Jobcenter",
                "-D" + IdentityProvider.addressProperty() + "=" + provider.issuer(),
                "-Deinklang.mail.host=127.0.0.1",
                "-Deinklang.mail.port=" + mail.smtpPort(),
                "-Deinklang.mail.in.host=127.0.0.1",
                "-Deinklang.mail.in.port=" + mail.imapPort(),
                "-Deinklang.mail.in.security=none",
                "-Deinklang.mail.in.user=" + Mailbox.PORTAL,
                "-Deinklang.mail.in.password=" + Mailbox.PORTAL,
                "-D" + Mailbox.portProperty() + "=" + mail.imapPort());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
