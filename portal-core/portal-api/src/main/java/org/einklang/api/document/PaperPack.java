package org.einklang.api.document;

import java.util.ArrayList;
import java.util.List;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * Several papers in one file, such as all that people need for a meeting: a cover with contents, parts that begin on a page of
 * their own, and behind them the files that are attached to things.
 *
 * <pre>{@code
 * PaperPack.under(cooperation, cover).part(agenda).part(tasks).enclose(meeting.ref(), "").enclose(item.ref(), "TOP 1")
 * }</pre>
 */
public final class PaperPack {

    /**
     * A thing whose files are enclosed.
     *
     * @param thing it
     * @param name what readers know it by; empty if the whole pack is about it
     */
    public record Enclosed(ItemRef thing, String name) {}

    private final CooperationId cooperation;
    private final Paper cover;
    private final List<Paper> parts = new ArrayList<>();
    private final List<Enclosed> enclosed = new ArrayList<>();

    private PaperPack(CooperationId cooperation, Paper cover) {
        this.cooperation = cooperation;
        this.cover = cover;
    }

    /** A pack of this cooperation with nothing but a cover, which gives it its title, language and letterhead. */
    public static PaperPack under(CooperationId cooperation, Paper cover) {
        return new PaperPack(cooperation, cover);
    }

    /** Adds a paper on a page of its own. */
    public PaperPack part(Paper paper) {
        parts.add(paper);
        return this;
    }

    /** Adds the files of a thing, as far as the person who asks for the pack sees them. */
    public PaperPack enclose(ItemRef thing, String name) {
        enclosed.add(new Enclosed(thing, name));
        return this;
    }

    /** In which cooperation its things are. */
    public CooperationId cooperation() {
        return cooperation;
    }

    /** What it begins with. */
    public Paper cover() {
        return cover;
    }

    /** Its papers in reading order. */
    public List<Paper> parts() {
        return List.copyOf(parts);
    }

    /** The things whose files are enclosed, in reading order. */
    public List<Enclosed> enclosed() {
        return List.copyOf(enclosed);
    }
}
