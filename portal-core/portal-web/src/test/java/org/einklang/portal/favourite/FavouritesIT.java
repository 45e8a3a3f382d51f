package org.einklang.portal.favourite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.PRESS_AGENCY;
import static org.einklang.testkit.Personas.PRESS_CITY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.einklang.api.NotVisible;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people keep at hand is theirs alone, and shows nothing that they may not see. */
@ExtendWith(ArquillianExtension.class)
class FavouritesIT {

    private static final Map<String, String> FORM = Map.of("favourite", "favourite");

    @Inject
    private Stage stage;

    @Inject
    private Favourites favourites;

    @Inject
    private FavouritesPersonalData personal;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Test
    void a_thing_is_kept_on_its_page_found_on_the_start_page_and_dropped_again_by_oneself_alone() {
        String page = "/c/lindental/bodies/fam";
        BodyCard family = body("fam");
        Visitor press = Visitor.as(PRESS_CITY);
        assertThat(press.submit(page, FORM, "favourite:keep").location()).endsWith(page);
        assertThat(press.get(page).body()).contains("Steht auf Ihrer Merkliste", "Nicht mehr merken");
        assertThat(press.get("/c/lindental").body()).contains("Ganze Merkliste", family.name());
        assertThat(titles(PRESS_AGENCY)).doesNotContain(family.name());
        stage.as(PRESS_CITY, () -> favourites.keep(here(), ref(family)));
        assertThat(titles(PRESS_CITY)).as("once is enough").containsOnlyOnce(family.name());
        stage.as(PRESS_AGENCY, () -> favourites.drop(here(), ref(family)));
        assertThat(titles(PRESS_CITY)).contains(family.name());

        press.submit(page, FORM, "favourite:drop");
        assertThat(titles(PRESS_CITY)).doesNotContain(family.name());
        assertThat(press.get("/c/lindental/favourites").body()).contains("Noch nichts gemerkt.");
    }

    @Test
    void what_one_does_not_see_cannot_be_kept_and_is_left_out() {
        CooperationId weidental =
                directory.cooperation("weidental").orElseThrow().id();
        BodyCard next = directory.bodies(weidental).get(0);
        assertHidden(CHAIR, () -> favourites.keep(weidental, ref(next)));
        assertHidden(STEERING_AGENCY, () -> favourites.keep(here(), ref(next)));
        assertHidden(GUEST, () -> favourites.keep(here(), ref(body("fam"))));

        stage.as(STEERING_AGENCY, () -> favourites.keep(weidental, ref(next)));
        assertThat(titles(STEERING_AGENCY)).as("of the other cooperation").doesNotContain(next.name());
        stage.as(STEERING_AGENCY, () -> favourites.drop(weidental, ref(next)));
    }

    @Test
    void what_belongs_to_a_module_that_is_gone_is_not_left_out_silently() {
        Transactions.commit(() -> entities.persist(new Favourite(
                here(), stage.person(PRESS_AGENCY), new ItemRef("orchard", "tree", "7"), clock.instant())));

        String page = Visitor.as(PRESS_AGENCY).get("/c/lindental/favourites").body();

        assertThat(page).contains("Das Modul „orchard“ ist nicht installiert.");
        assertThat(Visitor.as(PRESS_CITY).get("/c/lindental/favourites").body()).doesNotContain("orchard");
        personal.erase(stage.person(PRESS_AGENCY));
    }

    @Test
    void a_long_list_takes_no_more_statements_and_goes_with_its_owner() {
        List<BodyCard> bodies = directory.bodies(here());
        stage.as(PRESS_AGENCY, () -> favourites.keep(here(), ref(bodies.get(0))));
        Visitor visitor = Visitor.as(PRESS_AGENCY);
        int one = Statements.of("/c/lindental/favourites", visitor);
        bodies.forEach(body -> stage.as(PRESS_AGENCY, () -> favourites.keep(here(), ref(body))));

        Answer page = visitor.get("/c/lindental/favourites");
        assertThat(bodies).allSatisfy(body -> assertThat(page.body()).contains("/bodies/" + body.key()));
        assertThat(Statements.of("/c/lindental/favourites", visitor)).isLessThanOrEqualTo(one);
        assertThat((Collection<?>) personal.export(stage.person(PRESS_AGENCY)).get("favourites"))
                .hasSize(bodies.size());
        personal.erase(stage.person(PRESS_AGENCY));
        assertThat(titles(PRESS_AGENCY)).isEmpty();
    }

    private void assertHidden(Persona persona, Runnable deed) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> stage.as(persona, deed));
    }

    private List<String> titles(Persona persona) {
        return stage.ask(persona, () -> favourites.mine(here(), Favourites.MOST)).stream()
                .map(ItemCard::title)
                .toList();
    }

    private BodyCard body(String key) {
        return directory.bodies(here()).stream()
                .filter(body -> body.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static ItemRef ref(BodyCard body) {
        return new ItemRef("core", "body", String.valueOf(body.id().value()));
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }
}
