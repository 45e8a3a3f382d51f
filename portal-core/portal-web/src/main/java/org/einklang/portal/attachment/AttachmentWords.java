package org.einklang.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.einklang.api.people.CooperationCard;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.attachment.AttachmentLine.FileLine;
import org.einklang.portal.attachment.AttachmentReading.Kept;

/** Puts attachments into words. One statement, however many there are. */
@ApplicationScoped
class AttachmentWords {

    private static final double KILOBYTE = 1024;

    @Inject
    private Directory directory;

    @Inject
    private Texts texts;

    /** The lines of these attachments, in their order. */
    List<AttachmentLine> lines(CooperationCard here, List<Kept> attachments) {
        Map<PersonId, PersonCard> people = directory.people(attachments.stream()
                .flatMap(kept -> kept.versions().stream())
                .flatMap(version -> version.addedBy().stream())
                .collect(Collectors.toSet()));
        return attachments.stream().map(kept -> line(here, kept, people)).toList();
    }

    private AttachmentLine line(CooperationCard here, Kept kept, Map<PersonId, PersonCard> people) {
        Attachment attachment = kept.attachment();
        List<FileLine> versions = kept.versions().stream()
                .map(version -> file(here, version, people))
                .toList();
        return new AttachmentLine(
                attachment.id(),
                versions.get(0),
                versions.subList(1, versions.size()),
                attachment.isRemoved(),
                attachment.isRemoved()
                        ? PortalTime.shortDay(
                                PortalTime.dayOf(Objects.requireNonNull(attachment.restorableUntil())), texts.locale())
                        : "");
    }

    private FileLine file(CooperationCard here, AttachmentVersion version, Map<PersonId, PersonCard> people) {
        String who = version.addedBy()
                .flatMap(id -> Optional.ofNullable(people.get(id)))
                .map(PersonCard::name)
                .orElseGet(() -> texts.get("attachments.gone"));
        return new FileLine(
                version.number(),
                version.name(),
                texts.get(
                        "attachments.about",
                        texts.get("attachments.kind." + version.kind()),
                        size(version.bytes(), texts.locale()),
                        who,
                        PortalTime.shortMoment(version.added(), texts.locale())),
                AttachmentAddress.version(here.key(), version),
                version.kind().isShown());
    }

    /** "1,2 MB", "640 KB", "12 Byte". */
    static String size(long bytes, Locale locale) {
        NumberFormat number = NumberFormat.getNumberInstance(locale);
        number.setMaximumFractionDigits(1);
        if (bytes < KILOBYTE) {
            return number.format(bytes) + " Byte";
        }
        if (bytes < KILOBYTE * KILOBYTE) {
            return number.format(Math.round(bytes / KILOBYTE)) + " KB";
        }
        return number.format(bytes / KILOBYTE / KILOBYTE) + " MB";
    }
}
