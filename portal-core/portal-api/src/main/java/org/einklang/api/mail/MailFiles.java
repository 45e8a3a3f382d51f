package org.einklang.api.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.einklang.api.item.ItemRef;
import org.einklang.api.module.FileSource;
import org.einklang.api.people.CooperationId;

/**
 * Extension point: the files that go with mails of one kind, such as the papers of a meeting with its invitation.
 *
 * <p>What for: nothing is kept for a mail that waits; what goes with it is made when it leaves, as the thing is then and as its
 * reader may see it. Register: a CDI bean that implements this; a mail names it by {@link Mail#withFiles}. Called:
 * {@link #of} by the job that sends, acting as the reader, outside a transaction. {@link org.einklang.api.NotVisible} means that
 * nothing goes with it any more; if it throws anything else, the mail leaves without files and the log says so. What is too large
 * for a mail is left out and named at its end. Not for: what a mail must not be without; that belongs into its text.
 */
public interface MailFiles {

    /** Its name, such as {@code meetings.papers}; at most 60 characters. */
    String purpose();

    /** What goes with a mail about this, to the person who acts. @throws org.einklang.api.NotVisible if nothing does any more */
    Parcel of(ItemRef about);

    /** What goes with a mail: files that the portal makes, and behind them those that are attached to things. */
    final class Parcel {

        private final CooperationId cooperation;
        private final List<Made> made = new ArrayList<>();
        private final List<ItemRef> things = new ArrayList<>();

        private Parcel(CooperationId cooperation) {
            this.cooperation = cooperation;
        }

        /**
         * A file that the portal makes.
         *
         * @param key the same for all who get the very same file: it is made once for all mails that leave together
         * @param file makes it
         */
        public record Made(String key, Supplier<FileSource.Content> file) {}

        /** An empty one, in this cooperation. */
        public static Parcel in(CooperationId cooperation) {
            return new Parcel(cooperation);
        }

        /** Adds a file that the portal makes, see {@link Made}. */
        public Parcel add(String key, Supplier<FileSource.Content> file) {
            made.add(new Made(key, file));
            return this;
        }

        /** Adds what is attached to this thing, as far as the reader sees it and it is not protected. */
        public Parcel attachedTo(ItemRef thing) {
            things.add(thing);
            return this;
        }

        /** In which cooperation its things are. */
        public CooperationId cooperation() {
            return cooperation;
        }

        /** The files that are made, in order. */
        public List<Made> made() {
            return List.copyOf(made);
        }

        /** The things whose files go with it, in order. */
        public List<ItemRef> things() {
            return List.copyOf(things);
        }
    }
}
