package org.einklang.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.einklang.api.access.Acting;
import org.einklang.api.mail.MailFiles;
import org.einklang.api.module.FileSource;
import org.einklang.api.text.Texts;
import org.einklang.portal.attachment.FilesToSend;
import org.jspecify.annotations.Nullable;

/** Makes and reads the files of one mail, as its reader and in a transaction of its own: it is called by a job. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class MailPacking {

    @Inject
    private FilesToSend attached;

    @Inject
    private Acting acting;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /** At most so many bytes of files. @throws org.einklang.api.NotVisible if nothing goes with the mail any more */
    MailParcel pack(OutboxMail mail, MailFiles kind, long most, Enclosing.Together together) {
        AtomicReference<@Nullable MailParcel> parcel = new AtomicReference<>();
        acting.as(mail.reader(), clock.instant(), () -> parcel.set(pack(mail, kind.of(mail.about()), most, together)));
        return Objects.requireNonNull(parcel.get());
    }

    private MailParcel pack(OutboxMail mail, MailFiles.Parcel parcel, long most, Enclosing.Together together) {
        List<MailParcel.Enclosed> files = new ArrayList<>();
        List<String> left = new ArrayList<>();
        long room = most;
        for (MailFiles.Parcel.Made one : parcel.made()) {
            MailParcel.Enclosed file = together.made.computeIfAbsent(
                    one.key(), key -> read(one.file().get()));
            room = enclose(file, room, files, left);
        }
        for (FilesToSend.ToSend one : attached.of(parcel.cooperation(), parcel.things())) {
            if (one.bytes() > room) {
                left.add(one.name());
            } else {
                files.add(new MailParcel.Enclosed(one.name(), one.type(), one.read()));
                room -= one.bytes();
            }
        }
        String remark = left.isEmpty()
                ? ""
                : "\n\n" + texts.get(mail.locale(), "core.mail.files.left", String.join(", ", left)) + "\n";
        return new MailParcel(files, remark);
    }

    private static long enclose(
            MailParcel.Enclosed file, long room, List<MailParcel.Enclosed> files, List<String> left) {
        if (file.bytes().length > room) {
            left.add(file.name());
            return room;
        }
        files.add(file);
        return room - file.bytes().length;
    }

    private static MailParcel.Enclosed read(FileSource.Content content) {
        try (InputStream in = content.content()) {
            return new MailParcel.Enclosed(content.name(), content.type(), in.readAllBytes());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
