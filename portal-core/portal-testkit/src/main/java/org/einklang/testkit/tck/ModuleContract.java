package org.einklang.testkit.tck;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.access.Permission;
import org.einklang.api.module.MenuEntry;
import org.einklang.api.module.Page;
import org.einklang.api.module.PortalModule;
import org.einklang.testkit.rules.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The part of the module TCK that needs no server: texts, rights, views, migrations, rules of the house. A module
 * extends it in its own tests; the other part is {@link ModuleTck}.
 *
 * <pre>{@code
 * class MeetingsContractTest extends ModuleContract {
 *     MeetingsContractTest() {
 *         super(new MeetingsModule());
 *     }
 * }
 * }</pre>
 */
public abstract class ModuleContract {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Set<String> LANGUAGES = Set.of("de", "en");

    private final PortalModule module;
    private final ModuleFiles files;

    /** A suite for this module, made without a container. */
    protected ModuleContract(PortalModule module) {
        this.module = module;
        this.files = new ModuleFiles(module.id());
    }

    @Test
    void texts_are_complete_in_german_and_english() {
        Map<String, String> german = files.texts("de");
        Map<String, String> english = files.texts("en");

        assertThat(english.keySet()).isEqualTo(german.keySet());
        assertThat(german).allSatisfy((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            assertThat(placeholders(english.getOrDefault(key, ""))).as(key).isEqualTo(placeholders(text));
        });
    }

    @Test
    void every_text_that_a_page_shows_exists() {
        assertThat(files.pages()).allSatisfy((file, page) -> assertExists(UsedTexts.inPage(page, module.id())));
    }

    @Test
    void pages_build_only_what_they_show() {
        assertThat(files.pages())
                .allSatisfy((file, page) ->
                        assertThat(new PageParts(page).faults()).as(file).isEmpty());
    }

    @Test
    void every_text_that_a_class_names_exists() {
        assertThat(files.classes()).allSatisfy((file, code) -> assertExists(UsedTexts.inCode(code, module.id())));
    }

    @Test
    void every_menu_entry_has_a_text_and_a_page() {
        List<String> patterns = module.pages().stream().map(Page::pattern).toList();

        assertThat(module.menu()).allSatisfy(entry -> {
            assertExists(new UsedTexts(Set.of(key(entry)), Set.of()));
            assertThat(patterns).contains(entry.path());
        });
    }

    @Test
    void every_page_has_a_view() {
        assertThat(module.pages()).extracting(this::view).allMatch(files::has);
    }

    @Test
    void permissions_begin_with_the_id_and_are_unique() {
        List<String> keys = module.permissions().stream().map(Permission::key).collect(Collectors.toList());

        assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.startsWith(module.id() + "."));
    }

    /** People are told what they may do and why; a right without words would be a hole in that page. */
    @Test
    void every_permission_has_words() {
        Set<String> words = module.permissions().stream()
                .map(permission -> permission.key().replaceFirst(".*?\\.", "permission."))
                .collect(Collectors.toSet());

        assertExists(new UsedTexts(words, Set.of()));
    }

    @Test
    void migrations_stay_in_the_own_schema() {
        assertThat(files.migrations())
                .allSatisfy((file, sql) -> assertThat(new Migration(sql).leavesSchemaOf(module.id()))
                        .isEmpty());
    }

    @Test
    void entities_lie_in_the_own_schema() {
        String schema = "<schema>EK_" + module.id().toUpperCase(Locale.ROOT) + "</schema>";

        assertThat(files.has("META-INF/persistence.xml"))
                .isEqualTo(files.mapping().contains(schema));
    }

    @TestFactory
    Stream<DynamicTest> rules_of_the_house() {
        String root = module.getClass().getPackageName();
        JavaClasses classes = HouseRules.classesOf(root);
        return HouseRules.ofModule(root).stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }

    private void assertExists(UsedTexts used) {
        assertThat(LANGUAGES)
                .allSatisfy(language -> assertThat(
                                used.missingIn(files.texts(language).keySet()))
                        .as("texts missing in i18n/%s_%s", module.id(), language)
                        .isEmpty());
    }

    private String key(MenuEntry entry) {
        assertThat(entry.textKey()).startsWith(module.id() + ".");
        return entry.textKey().substring(module.id().length() + 1);
    }

    private String view(Page page) {
        return "META-INF/resources/modules/" + module.id() + "/" + page.view() + ".xhtml";
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
