package org.einklang.testkit.container;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.einklang.testkit.mail.Mailbox;

/** A mail server in the test JVM that takes every mail and delivers none, so that no test reaches a real person. */
final class TestMailServer {

    private final GreenMail server;

    private TestMailServer(GreenMail server) {
        this.server = server;
    }

    static TestMailServer start() {
        ServerSetup smtp = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        ServerSetup imap = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP);
        GreenMail server = new GreenMail(new ServerSetup[] {smtp, imap});
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        System.setProperty(
                Mailbox.portProperty(), Integer.toString(server.getImap().getPort()));
        return new TestMailServer(server);
    }

    int smtpPort() {
        return server.getSmtp().getPort();
    }

    int imapPort() {
        return server.getImap().getPort();
    }

    void stop() {
        server.stop();
    }
}
