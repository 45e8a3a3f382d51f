package org.einklang.meetings.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.einklang.api.document.Documents;
import org.einklang.api.document.Format;
import org.einklang.api.document.Paper;
import org.einklang.api.module.FileSource;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;

/** A paper about a meeting as a file, for everybody who may see the meeting. */
abstract class MeetingFile implements FileSource {

    private final String name;
    private final String title;
    private final Format format;

    @Inject
    private Meetings meetings;

    @Inject
    private Documents documents;

    @Inject
    private PortalRequest address;

    /**
     * A kind of file.
     *
     * @param name in the address
     * @param title how the file begins that people keep
     */
    private MeetingFile(String name, String title, Format format) {
        this.name = name;
        this.title = title;
        this.format = format;
    }

    @Override
    public String module() {
        return MeetingsModule.ID;
    }

    @Override
    public String pattern() {
        return "{meeting}/" + name + "." + format.ending();
    }

    @Override
    public Optional<Content> file(Map<String, String> parts) {
        return Optional.of(
                of(meetings.byKey(address.cooperation().id(), Objects.requireNonNull(parts.get("meeting")))));
    }

    /** The file, for whoever may see the meeting. */
    Content of(Meeting meeting) {
        return new Content(
                title + "-" + meeting.getKey() + "." + format.ending(),
                format.mediaType(),
                documents.print(paper(meeting), format));
    }

    /** What is on it. */
    abstract Paper paper(Meeting meeting);

    /** The invitation as a letter, to be read and printed. */
    @ApplicationScoped
    static class InvitationPdf extends MeetingFile {

        @Inject
        private InvitationPaper papers;

        InvitationPdf() {
            super("invitation", "Einladung", Format.PDF);
        }

        @Override
        Paper paper(Meeting meeting) {
            return papers.of(meeting);
        }
    }

    /** The invitation for Word. */
    @ApplicationScoped
    static class InvitationDocx extends MeetingFile {

        @Inject
        private InvitationPaper papers;

        InvitationDocx() {
            super("invitation", "Einladung", Format.DOCX);
        }

        @Override
        Paper paper(Meeting meeting) {
            return papers.of(meeting);
        }
    }

    /** The agenda, to be read and printed. */
    @ApplicationScoped
    static class AgendaPdf extends MeetingFile {

        @Inject
        private AgendaPaper papers;

        AgendaPdf() {
            super("agenda", "Tagesordnung", Format.PDF);
        }

        @Override
        Paper paper(Meeting meeting) {
            return papers.of(meeting);
        }
    }

    /** The agenda for Word. */
    @ApplicationScoped
    static class AgendaDocx extends MeetingFile {

        @Inject
        private AgendaPaper papers;

        AgendaDocx() {
            super("agenda", "Tagesordnung", Format.DOCX);
        }

        @Override
        Paper paper(Meeting meeting) {
            return papers.of(meeting);
        }
    }

    /** The open tasks of the body, to be read and printed. */
    @ApplicationScoped
    static class TasksPdf extends MeetingFile {

        @Inject
        private TasksPaper papers;

        TasksPdf() {
            super("tasks", "Aufgaben", Format.PDF);
        }

        @Override
        Paper paper(Meeting meeting) {
            return papers.of(meeting);
        }
    }
}
