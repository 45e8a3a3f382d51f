package org.einklang.portal.comment;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.einklang.api.NotVisible;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationCard;
import org.einklang.api.people.CooperationId;
import org.einklang.api.text.Folded;
import org.einklang.portal.access.Actor;
import org.einklang.portal.comment.CommentPeople.Card;
import org.einklang.portal.directory.Cooperation;
import org.einklang.portal.directory.MyCooperations;

/**
 * Whom a field for comments offers while somebody types after an @: people who see the thing, and only for who may say
 * something about it; for everybody else there is nothing here.
 */
@WebServlet("/mentions")
public class MentionEndpoint extends HttpServlet {

    private static final int LONGEST = 60;

    @Inject
    private transient Actor actor;

    @Inject
    private transient MyCooperations mine;

    @Inject
    private transient Commenting commenting;

    @Inject
    private transient MentionReading mentions;

    /** Where a field asks, without the words that were typed. */
    static String address(String cooperation, ItemRef about) {
        return "/mentions?cooperation=" + cooperation + "&item=" + about.module() + "/" + about.type() + "/"
                + about.id();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        String typed = Objects.requireNonNullElse(request.getParameter("q"), "").strip();
        Optional<CooperationId> here = actor.person().isEmpty()
                ? Optional.empty()
                : mine.withKey(String.valueOf(request.getParameter("cooperation")))
                        .map(Cooperation::card)
                        .map(CooperationCard::id);
        String[] item = String.valueOf(request.getParameter("item")).split("/", 3);
        if (here.isEmpty() || item.length < 3 || typed.length() > LONGEST) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            answer(offered(here.get(), new ItemRef(item[0], item[1], item[2]), typed), response);
        } catch (NotVisible nothing) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private List<Card> offered(CooperationId here, ItemRef about, String typed) {
        if (!commenting.mayComment(here)) {
            throw new NotVisible("says nothing in " + here);
        }
        return typed.isEmpty() ? List.of() : mentions.offered(here, about, typed);
    }

    private static void answer(List<Card> people, HttpServletResponse response) throws IOException {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Card card : people) {
            long namesakes = people.stream()
                    .filter(other -> Folded.of(other.name()).equals(Folded.of(card.name())))
                    .count();
            all.add(Json.createObjectBuilder()
                    .add("name", namesakes > 1 ? card.nameAndPartner() : card.name())
                    .add("sub", card.function().isEmpty() ? card.partner() : card.function() + " · " + card.partner()));
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(all.build().toString());
    }
}
