package org.einklang.portal.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.einklang.api.access.Role;
import org.einklang.portal.access.RoleAccess;
import org.einklang.portal.agenda.AgendasDemo;
import org.einklang.portal.answer.Answering;
import org.einklang.portal.attachment.AttachmentsDemo;
import org.einklang.portal.calendar.CalendarDemo;
import org.einklang.portal.calendar.FeedFetch;
import org.einklang.portal.comment.CommentsDemo;
import org.einklang.portal.contact.ContactCampaignsDemo;
import org.einklang.portal.dates.DatesDemo;
import org.einklang.portal.favourite.FavouritesDemo;
import org.einklang.portal.intake.people.ImportJob;
import org.einklang.portal.item.ItemSight;
import org.einklang.portal.mail.MailPacking;
import org.einklang.portal.mail.in.AnswerByMail;
import org.einklang.portal.notification.NoticeMailing;
import org.einklang.portal.procedure.CarriedDemo;
import org.einklang.portal.procedure.ProceduresDemo;
import org.einklang.portal.rights.HostRights;
import org.einklang.portal.text.Bundles;
import org.einklang.portal.time.PortalClock;
import org.einklang.portal.token.TokensDemo;
import org.einklang.testkit.rules.HouseRules;
import org.einklang.testkit.tck.PageParts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The host keeps the rules of the house, too. */
class HouseTest {

    /**
     * The clock reads the system's clock, access asks who is acting, an answer link and an answer by mail act for their writer,
     * the job of a long import for the one who brought the table, a mention asks what somebody would see and tells nothing else,
     * a mail of notices reads what its reader may see and a feed what its owner may see, and demo data act as the people of the
     * example world.
     */
    private static final Class<?>[] MAKE_THE_RULES_POSSIBLE = {
        PortalClock.class,
        RoleAccess.class,
        Answering.class,
        AnswerByMail.class,
        ImportJob.class,
        ItemSight.class,
        AgendasDemo.class,
        AttachmentsDemo.class,
        CarriedDemo.class,
        CommentsDemo.class,
        FavouritesDemo.class,
        NoticeMailing.class,
        MailPacking.class,
        ProceduresDemo.class,
        ContactCampaignsDemo.class,
        DatesDemo.class,
        FeedFetch.class,
        CalendarDemo.class,
        TokensDemo.class
    };

    @TestFactory
    Stream<DynamicTest> rules_of_the_house() {
        JavaClasses host =
                HouseRules.classesOf("org.einklang.portal").that(not(belongToAnyOf(MAKE_THE_RULES_POSSIBLE)));
        return HouseRules.everywhere().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(host)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void texts_are_there_in_both_languages(String bundle) {
        assertThat(Bundles.bundle(bundle, Locale.ENGLISH).keySet())
                .isEqualTo(Bundles.bundle(bundle, Locale.GERMAN).keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void texts_that_pages_and_classes_name_are_there(String bundle) throws IOException {
        Set<String> named = named(Path.of("src/main/webapp"), "\\b" + bundle + "\\['([^']+)'\\]");
        named.addAll(named(Path.of("src/main/webapp"), "e:text\\('" + bundle + "\\.([a-z0-9_.]*[a-z0-9_])'"));
        named.addAll(named(Path.of("src/main/java"), "\"" + bundle + "\\.([a-z0-9_.]*[a-z0-9_])\""));

        assertThat(Bundles.bundle(bundle, Locale.GERMAN).keySet()).containsAll(named);
    }

    /** The page that tells people what they may do and why has no holes: every right and every role has words. */
    @Test
    void rights_and_roles_have_words() {
        Stream<String> rights =
                HostRights.all().stream().map(right -> right.key().replaceFirst("core\\.", "permission."));
        Stream<String> roles = Arrays.stream(Role.values()).map(role -> "role." + role);

        assertThat(Bundles.bundle("rights", Locale.GERMAN).keySet())
                .containsAll(Stream.concat(rights, roles).toList());
    }

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/i18n"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_de.properties") && !name.startsWith("faces"))
                    .map(name -> name.substring(0, name.indexOf('_')))
                    .toList()
                    .stream();
        }
    }

    private static Set<String> named(Path folder, String pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|xhtml)"))
                    .toList()) {
                Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        return keys;
    }

    /** Pages speak house tags; raw components, styles and scripts are for the tags alone. */
    @Test
    void pages_are_made_of_house_tags_only() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("src/main/webapp/core"))) {
            assertThat(pages)
                    .isNotEmpty()
                    .allSatisfy(page -> assertThat(Files.readString(page))
                            .doesNotContain("<h:", "<p:", "<style", "<script", " style=", " onclick="));
        }
    }

    @Test
    void pages_build_only_what_they_show() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            assertThat(pages.filter(page -> page.toString().endsWith(".xhtml")))
                    .isNotEmpty()
                    .allSatisfy(page -> assertThat(new PageParts(Files.readString(page)).faults())
                            .isEmpty());
        }
    }

    /** A light of an unknown kind would leave a hole where a sign should be. */
    @Test
    void lights_that_pages_name_are_drawn() throws IOException {
        String drawn = Files.readString(
                Path.of("../../themes/einklang/src/main/resources/META-INF/resources/themes/einklang/icons.svg"));

        assertThat(named(Path.of("src/main/webapp"), "<e:(?:tag|light|status|message)\\b[^>]* kind=\"([a-z]+)\""))
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(drawn).contains("id=\"l-" + kind + "\""));
    }
}
