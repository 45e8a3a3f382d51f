package org.einklang.portal.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.einklang.api.people.CooperationId;
import org.einklang.api.table.Pager;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.search.index.Highlights;
import org.einklang.portal.search.index.Highlights.Piece;

/**
 * {@code /c/{cooperation}/search?q=…}: what the box in the head of every page finds. Without a question it shows the last
 * one again; {@code new} begins anew.
 */
@Named
@RequestScoped
public class SearchPage {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;
    private static final int SIZE = 20;

    @Inject
    private Search search;

    @Inject
    private SearchKinds kinds;

    @Inject
    private Narrowings narrowings;

    @Inject
    private LastSearch last;

    @Inject
    private PortalRequest request;

    @Inject
    private HttpServletRequest http;

    @Inject
    private Texts texts;

    private String text = "";
    private Choice choice = Choice.NONE;
    private Answer answer = Answer.NOTHING;
    private Optional<Highlights> marks = Optional.empty();
    private List<Line> lines = List.of();
    private List<Narrowings.Group> groups = List.of();
    private Pager pager = new Pager(1, SIZE, 0, this::page);

    /**
     * A hit as it is shown.
     *
     * @param title its title, the words that fit marked
     * @param address where it is
     * @param kind what it is
     * @param about body, day and state, as far as it has them
     * @param text the place that fits
     */
    public record Line(List<Piece> title, String address, String kind, String about, List<Piece> text) {}

    /** Searches, unless too little was typed. */
    @PostConstruct
    void load() {
        CooperationId here = request.cooperation().id();
        String typed = request.query("q").strip();
        text = typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
        choice = Choice.of(request::query);
        if (http.getParameter("q") == null
                && choice.isNone()
                && request.query("new").isEmpty()) {
            last.in(here.value()).ifPresent(asked -> {
                text = asked.typed();
                choice = asked.choice();
            });
        }
        answer = search.find(here, isPossible() ? text : "", choice);
        if (isPossible()) {
            last.keep(here.value(), new LastSearch.Asked(text, choice));
            marks = search.highlights(text);
            groups = narrowings.of(answer, choice, text);
            show();
        }
    }

    private void show() {
        List<Answer.Seen> all = answer.hits();
        int asked = request.query("page").matches("\\d{1,3}") ? Integer.parseInt(request.query("page")) : 1;
        int pages = Math.max(1, (all.size() + SIZE - 1) / SIZE);
        int page = Math.min(Math.max(1, asked), pages);
        pager = new Pager(page, SIZE, all.size(), answer.more() && page == pages, this::page);
        lines = all.stream()
                .skip((page - 1L) * SIZE)
                .limit(SIZE)
                .map(this::line)
                .toList();
    }

    private Line line(Answer.Seen seen) {
        String about = String.join(
                " · ",
                Stream.of(
                                narrowings.bodyName(seen),
                                seen.hit()
                                        .day()
                                        .map(day -> PortalTime.shortDay(day, texts.locale()))
                                        .orElse(""),
                                seen.hit().state().isEmpty()
                                        ? ""
                                        : texts.get(seen.hit().state()))
                        .filter(part -> !part.isEmpty())
                        .toList());
        return new Line(
                marks.map(one -> one.title(seen.card().title()))
                        .orElseGet(() -> List.of(new Piece(false, seen.card().title()))),
                seen.card().address(),
                kinds.name(seen.hit().kind()),
                about,
                marks.map(one -> one.text(seen.hit().text())).orElse(List.of()));
    }

    private String page(int number) {
        return choice.query(text) + "&page=" + number;
    }

    /** Whether enough was typed to search for. */
    public boolean isPossible() {
        return text.codePoints().filter(Character::isLetterOrDigit).count() >= SHORTEST;
    }

    /** What was typed. */
    public String getText() {
        return text;
    }

    /** Whether nothing was typed, so that the page tells what it can do. */
    public boolean isBlank() {
        return text.isEmpty();
    }

    public Choice getChoice() {
        return choice;
    }

    public List<Line> getLines() {
        return lines;
    }

    /** How the hits can be narrowed down. */
    public List<Narrowings.Group> getGroups() {
        return groups;
    }

    public Pager getPager() {
        return pager;
    }

    /** Whether there was an index to search in. */
    public boolean isReady() {
        return answer.ready();
    }

    /** Whether the hits have only some of the words. */
    public boolean isSome() {
        return answer.some();
    }

    public int getTotal() {
        return answer.hits().size();
    }

    /** How many there are, in words. */
    public String getCount() {
        return texts.get(answer.more() ? "core.search.count_more" : "core.search.count", getTotal());
    }

    /** What was perhaps meant, or nothing. */
    public String getMeant() {
        return Objects.requireNonNullElse(answer.meant().orElse(null), "");
    }

    /** Where that is searched for. */
    public String getMeantAddress() {
        return Choice.NONE.query(getMeant());
    }

    /** The same without choices. */
    public String getWideAddress() {
        return Choice.NONE.query(text);
    }

    /** All kinds of things that can be found. */
    public List<String> getFindable() {
        return kinds.names();
    }
}
