package org.einklang.testkit.mail;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Predicate;
import org.einklang.testkit.Eventually;

/**
 * What the portal has sent to one address; reads over IMAP, so it works inside the server and outside.
 *
 * <pre>{@code
 * ReceivedMail invitation = Mailbox.of("schrift.stadt@stadt.example").await("Einladung");
 * }</pre>
 */
public final class Mailbox {

    private static final String PORT = "einklang.test.imap";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String address;

    private Mailbox(String address) {
        this.address = address;
    }

    /** The mailbox of this address, empty as long as nothing was sent to it. */
    public static Mailbox of(String address) {
        return new Mailbox(address);
    }

    /** Name of the system property that holds the port, for the test kit itself. */
    public static String portProperty() {
        return PORT;
    }

    /** The newest mail whose subject contains this; waits a while for it. */
    public ReceivedMail await(String subject) {
        Predicate<ReceivedMail> matches = mail -> mail.subject().contains(subject);
        return Eventually.present(
                PATIENCE,
                () -> all().stream().filter(matches).reduce((older, newer) -> newer),
                () -> "no mail '" + subject + "' to " + address + ", only "
                        + all().stream().map(ReceivedMail::subject).toList());
    }

    /** Everything that has come so far, oldest first. */
    public List<ReceivedMail> all() {
        String port = Objects.requireNonNull(System.getProperty(PORT), "No mail server runs");
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", Integer.parseInt(port), address, address);
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                List<ReceivedMail> mails = new ArrayList<>();
                for (Message message : inbox.getMessages()) {
                    mails.add(ReceivedMail.read(message));
                }
                return mails;
            }
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException("Cannot read the mails of " + address, unreadable);
        }
    }
}
