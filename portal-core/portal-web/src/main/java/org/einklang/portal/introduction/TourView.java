package org.einklang.portal.introduction;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.start.Shell;

/**
 * The tour on the start page, one stop at a time; its address says where it is ({@code ?tour=2}), so that each stop is a link. Where the
 * address says nothing, the tour goes on at the stop at which the person was last.
 */
@Named
@RequestScoped
public class TourView {

    /** What everybody may open who may open the start page, although it is not in the menu. */
    private static final Set<String> ALWAYS = Set.of("/search", "/notifications", "/help");

    @Inject
    private IntroductionView introduction;

    @Inject
    private Introductions introductions;

    @Inject
    private Shell shell;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    private List<Stop.Seen> stops = List.of();
    private int number = 1;

    /**
     * A part of a stop.
     *
     * @param text what there is to know
     * @param link what the link to it says; empty on the start page, which is where the person is
     * @param address where the link leads
     */
    public record Line(String text, String link, String address) {}

    /** Finds the stops, and where the person is. */
    @PostConstruct
    void load() {
        if (isShown()) {
            Set<String> open = new HashSet<>();
            shell.getMenu().forEach(group -> group.links().forEach(link -> open.add(link.path())));
            shell.getMine().forEach(link -> open.add(link.path()));
            stops = Stop.seen(part -> ALWAYS.contains(part.path()) || open.contains(part.address(root())));
            String typed = address.query("tour");
            boolean said = typed.matches("\\d{1,2}");
            number = Math.max(1, Math.min(stops.size(), said ? Integer.parseInt(typed) : last()));
            if (said && !introduction.reached().equals(Optional.of(stop().stop()))) {
                introductions.reach(stop().stop());
            }
        }
    }

    /** The stop at which the person was last; if they may not see that one here, the next one that they may. */
    private int last() {
        int before = (int) stops.stream()
                .filter(seen -> introduction
                        .reached()
                        .filter(last -> seen.stop().compareTo(last) < 0)
                        .isPresent())
                .count();
        return before + 1;
    }

    private String root() {
        return "/c/" + address.cooperation().key();
    }

    /** Whether the tour is offered. */
    public boolean isShown() {
        return introduction.isTourDue();
    }

    /** Where in the tour the person is, and what is shown there. */
    public String getHeading() {
        String what = texts.get("introduction.stop." + stop().stop().key());
        return texts.get("introduction.heading", number, stops.size(), what);
    }

    /** What is shown there. */
    public List<Line> getLines() {
        return stop().parts().stream()
                .map(part -> new Line(
                        texts.get("introduction.tour." + part.key()),
                        part.path().isEmpty() ? "" : texts.get("introduction.go." + part.key()),
                        part.address(root())))
                .toList();
    }

    /** Whether this is where it begins. */
    public boolean isFirst() {
        return number == 1;
    }

    /** Whether this is where it ends. */
    public boolean isLast() {
        return number == stops.size();
    }

    /** The stop before this one. */
    public String getBack() {
        return at(number - 1);
    }

    /** The stop after this one. */
    public String getNext() {
        return at(number + 1);
    }

    private String at(int stop) {
        return root() + "?tour=" + stop + "#tour";
    }

    private Stop.Seen stop() {
        return stops.get(number - 1);
    }

    /** Takes it away for good: the person has seen it, or does not want to. */
    public void end() {
        introductions.endTour();
        navigation.stay("introduction.ended");
    }
}
