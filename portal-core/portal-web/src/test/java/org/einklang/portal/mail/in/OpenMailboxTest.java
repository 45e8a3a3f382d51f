package org.einklang.portal.mail.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.einklang.portal.mail.in.OpenMailbox.Found;
import org.einklang.testkit.mail.ProgramMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mailbox with a password, on a real server. */
class OpenMailboxTest {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final String USER = "portal@einklang.example";

    private final GreenMail server = new GreenMail(ServerSetupTest.IMAP.dynamicPort());

    @BeforeEach
    void open() throws Exception {
        server.start();
        server.setUser(USER, USER, "secret");
        inFolder("INBOX", inbox -> inbox.appendMessages(new Message[] {mail("words"), mail("vacation")}));
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void to_look_changes_nothing_and_what_is_done_is_read() throws Exception {
        try (OpenMailbox mailbox = OpenMailbox.open(settings("secret", ""))) {
            List<Found> unread = mailbox.unread(LONG_AGO);
            assertThat(unread).hasSize(2);
            assertThat(new String(mailbox.wire(unread.get(0)))).contains("Kann ich jemanden mitbringen?");
            mailbox.done(unread.get(1));
        }

        try (OpenMailbox mailbox = OpenMailbox.open(settings("secret", ""))) {
            assertThat(mailbox.unread(LONG_AGO)).hasSize(1);
        }
    }

    @Test
    void what_is_done_goes_to_another_folder_if_there_is_one_to_be() throws Exception {
        try (OpenMailbox mailbox = OpenMailbox.open(settings("secret", "Erledigt"))) {
            mailbox.done(mailbox.unread(LONG_AGO).get(0));
        }

        assertThat(number("INBOX")).isEqualTo(1);
        assertThat(number("Erledigt")).isEqualTo(1);
    }

    @Test
    void what_came_long_ago_is_left_alone() throws Exception {
        try (OpenMailbox mailbox = OpenMailbox.open(settings("secret", ""))) {
            assertThat(mailbox.unread(Instant.parse("2100-01-01T00:00:00Z"))).isEmpty();
        }
    }

    @Test
    void a_wrong_password_and_a_server_that_is_away_are_said() {
        assertThatThrownBy(() -> OpenMailbox.open(settings("wrong", ""))).isInstanceOf(MessagingException.class);
        InboundSettings settings = settings("secret", "");
        server.stop();
        assertThatThrownBy(() -> OpenMailbox.open(settings)).isInstanceOf(MessagingException.class);
    }

    private InboundSettings settings(String password, String done) {
        int port = server.getImap().getPort();
        return new InboundSettings() {

            @Override
            String host() {
                return "127.0.0.1";
            }

            @Override
            int port() {
                return port;
            }

            @Override
            Security security() {
                return Security.NONE;
            }

            @Override
            String user() {
                return USER;
            }

            @Override
            String password() {
                return password;
            }

            @Override
            String folder() {
                return "INBOX";
            }

            @Override
            String done() {
                return done;
            }
        };
    }

    private static Message mail(String name) throws MessagingException {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(ProgramMail.named(name).bytes()));
    }

    private int number(String folder) throws Exception {
        int[] number = {0};
        inFolder(folder, opened -> number[0] = opened.getMessageCount());
        return number[0];
    }

    private interface Deed {
        void in(Folder folder) throws MessagingException;
    }

    private void inFolder(String name, Deed deed) throws MessagingException {
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", server.getImap().getPort(), USER, "secret");
            try (Folder folder = store.getFolder(name)) {
                folder.open(Folder.READ_WRITE);
                deed.in(folder);
            }
        }
    }
}
