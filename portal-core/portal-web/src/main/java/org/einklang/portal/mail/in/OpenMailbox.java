package org.einklang.portal.mail.in;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.einklang.portal.mail.in.InboundSettings.Security;
import org.jspecify.annotations.Nullable;

/** The mailbox while somebody looks into it. To look changes nothing; only {@link #done} does. */
final class OpenMailbox implements AutoCloseable {

    /** Larger mails are not even fetched: answers and notices are small. */
    static final int LARGEST = 3 * 1024 * 1024;

    private static final String TIMEOUT_MILLIS = "10000";
    private static final int MOST = 2_000;

    private final Store store;
    private final Folder folder;
    private final @Nullable Folder done;
    private final List<Message> moved = new ArrayList<>();

    /** A mail in it. @param size in bytes */
    record Found(Message message, MailKey key, int size) {}

    private OpenMailbox(Store store, InboundSettings settings) throws MessagingException {
        this.store = store;
        this.folder = store.getFolder(settings.folder());
        this.folder.open(Folder.READ_WRITE);
        this.done = settings.done().isEmpty() ? null : created(store.getFolder(settings.done()));
    }

    /** @throws MessagingException when the server is away or does not let the portal in */
    static OpenMailbox open(InboundSettings settings) throws MessagingException {
        Store store = Session.getInstance(properties(settings)).getStore("imap");
        try {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            return new OpenMailbox(store, settings);
        } catch (MessagingException | RuntimeException refused) {
            store.close();
            throw refused;
        }
    }

    private static Folder created(Folder wanted) throws MessagingException {
        if (!wanted.exists()) {
            wanted.create(Folder.HOLDS_MESSAGES);
        }
        return wanted;
    }

    /** The mails that are unread and no older than this, in the order in which they came. */
    List<Found> unread(Instant notBefore) throws MessagingException {
        Message[] unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        Message[] newest =
                unread.length <= MOST ? unread : Arrays.copyOfRange(unread, unread.length - MOST, unread.length);
        FetchProfile heads = new FetchProfile();
        heads.add(FetchProfile.Item.ENVELOPE);
        heads.add(FetchProfile.Item.SIZE);
        heads.add(UIDFolder.FetchProfileItem.UID);
        heads.add("Message-ID");
        folder.fetch(newest, heads);
        List<Found> found = new ArrayList<>();
        for (Message message : newest) {
            Date received = message.getReceivedDate();
            if (received == null || !received.toInstant().isBefore(notBefore)) {
                found.add(new Found(message, key(message), message.getSize()));
            }
        }
        return found;
    }

    private MailKey key(Message message) throws MessagingException {
        String[] ids = message.getHeader("Message-ID");
        UIDFolder numbered = (UIDFolder) folder;
        return MailKey.ofMail(ids == null ? "" : ids[0], numbered.getUIDValidity(), numbered.getUID(message));
    }

    /** The whole mail, as it went over the wire. */
    byte[] wire(Found found) throws MessagingException, IOException {
        var bytes = new ByteArrayOutputStream();
        found.message().writeTo(bytes);
        return bytes.toByteArray();
    }

    /** The mail has been dealt with: from now on it is read, and lies elsewhere if there is a place for it. */
    void done(Found found) throws MessagingException {
        found.message().setFlag(Flags.Flag.SEEN, true);
        if (done != null) {
            folder.copyMessages(new Message[] {found.message()}, done);
            found.message().setFlag(Flags.Flag.DELETED, true);
            moved.add(found.message());
        }
    }

    @Override
    public void close() throws MessagingException {
        try {
            folder.close(!moved.isEmpty());
        } finally {
            store.close();
        }
    }

    private static Properties properties(InboundSettings settings) {
        boolean startTls = settings.security() == Security.STARTTLS;
        var properties = new Properties();
        properties.put("mail.imap.ssl.enable", Boolean.toString(settings.security() == Security.TLS));
        properties.put("mail.imap.starttls.enable", Boolean.toString(startTls));
        properties.put("mail.imap.starttls.required", Boolean.toString(startTls));
        properties.put("mail.imap.ssl.checkserveridentity", "true");
        properties.put("mail.imap.connectiontimeout", TIMEOUT_MILLIS);
        properties.put("mail.imap.timeout", TIMEOUT_MILLIS);
        properties.put("mail.imap.writetimeout", TIMEOUT_MILLIS);
        properties.put("mail.imap.peek", "true");
        return properties;
    }
}
